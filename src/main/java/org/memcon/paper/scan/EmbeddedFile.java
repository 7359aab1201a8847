package org.memcon.paper.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * A file within a PDF, attached to the document or to a page. Its name is only a name,
 * without folders; it is null if it has none.
 */
record EmbeddedFile(@Nullable String name, @Nullable COSStream content) {

	/** Matches the folders before a name, and characters that are not shown. */
	private static final String NO_PART_OF_A_NAME = "(?s)^.*[/\\\\:]|[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]";

	private static final int LONGEST_NAME = 200;

	/** The files of the document, which in a portfolio are its members. */
	static List<EmbeddedFile> of(PDDocument document) {
		var names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
		var root = (names != null) ? names.getCOSDictionary(COSName.EMBEDDED_FILES) : null;
		var seen = Collections.<COSDictionary>newSetFromMap(new IdentityHashMap<>());
		return Stream.ofNullable(root)
			.flatMap((node) -> specifications(node, seen))
			.filter(seen::add)
			.map(EmbeddedFile::of)
			.toList();
	}

	/** The files attached to a page. */
	static Stream<EmbeddedFile> on(PDPage page) {
		return dictionaries(page.getCOSObject(), COSName.ANNOTS)
			.map((annotation) -> annotation.getCOSDictionary(COSName.FS))
			.filter(Objects::nonNull)
			.map(EmbeddedFile::of);
	}

	/** The specifications of files in a tree of names, without its circles. */
	private static Stream<COSDictionary> specifications(COSDictionary node, Set<COSDictionary> seen) {
		return Stream.concat(dictionaries(node, COSName.NAMES),
				dictionaries(node, COSName.KIDS).filter(seen::add).flatMap((kid) -> specifications(kid, seen)));
	}

	private static Stream<COSDictionary> dictionaries(COSDictionary holder, COSName key) {
		var array = Objects.requireNonNullElseGet(holder.getCOSArray(key), COSArray::new);
		return IntStream.range(0, array.size())
			.mapToObj(array::getObject)
			.filter(COSDictionary.class::isInstance)
			.map(COSDictionary.class::cast);
	}

	private static EmbeddedFile of(COSDictionary specification) {
		var contents = specification.getCOSDictionary(COSName.EF);
		return new EmbeddedFile(first((key) -> name(specification.getString(key))),
				(contents != null) ? first(contents::getCOSStream) : null);
	}

	private static <T> @Nullable T first(Function<COSName, @Nullable T> value) {
		return Stream.of(COSName.UF, COSName.F, COSName.UNIX, COSName.DOS, COSName.MAC)
			.map(value)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String name(@Nullable String printed) {
		var name = (printed != null) ? printed.replaceAll(NO_PART_OF_A_NAME, "").strip() : "";
		return name.isEmpty() ? null : name.substring(Math.max(0, name.length() - LONGEST_NAME));
	}

	/** Opens the content, which is unpacked while it is read. */
	InputStream open() throws IOException {
		if (this.content == null) {
			throw new PaperException("the file has no content");
		}
		return StreamSizeLimit.open(this.content);
	}

}
