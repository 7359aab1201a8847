package org.memcon.paper.scan;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the active content of a PDF: scripts, forms, programs to start. It is reported
 * and never run; links and jumps are not active.
 */
final class ActiveContent {

	private static final List<String> ACTING = List.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition",
			"GoToE", "RichMediaExecute");

	private ActiveContent() {
	}

	/** The kinds of active content in a document; an empty list for none. */
	static List<String> in(PDDocument document) {
		var catalog = document.getDocumentCatalog().getCOSObject();
		var names = keys(catalog.getCOSDictionary(COSName.NAMES), "JavaScript");
		var forms = keys(catalog.getCOSDictionary(COSName.ACRO_FORM), "XFA");
		var pages = IntStream.range(0, document.getNumberOfPages())
			.mapToObj(document::getPage)
			.map(PDPage::getCOSObject);
		var actions = Stream.concat(actions(catalog), pages.flatMap(ActiveContent::actionsOnPage))
			.filter(ACTING::contains);
		return Stream.of(names, actions, forms).flatMap((kind) -> kind).distinct().sorted().toList();
	}

	private static Stream<String> keys(@Nullable COSDictionary dictionary, String... keys) {
		return (dictionary != null) ? Stream.of(keys).filter(dictionary::containsKey) : Stream.empty();
	}

	private static Stream<String> actionsOnPage(COSDictionary page) {
		var annotations = Objects.requireNonNullElseGet(page.getCOSArray(COSName.ANNOTS), COSArray::new);
		return Stream.concat(actions(page),
				IntStream.range(0, annotations.size())
					.mapToObj(annotations::getObject)
					.filter(COSDictionary.class::isInstance)
					.map(COSDictionary.class::cast)
					.flatMap(ActiveContent::actions));
	}

	/** The types of the actions on opening, on activation and on other occasions. */
	private static Stream<String> actions(COSDictionary holder) {
		var single = Stream.of(COSName.OPEN_ACTION, COSName.A).map(holder::getCOSDictionary);
		var others = Objects.requireNonNullElseGet(holder.getCOSDictionary(COSName.AA), COSDictionary::new);
		return Stream.concat(single, others.keySet().stream().map(others::getCOSDictionary))
			.filter(Objects::nonNull)
			.map((action) -> String.valueOf(action.getNameAsString(COSName.S)));
	}

}
