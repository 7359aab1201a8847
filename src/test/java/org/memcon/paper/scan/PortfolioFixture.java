package org.memcon.paper.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import org.memcon.paper.PaperFixtures;

/**
 * A portfolio: a PDF whose only page asks to be opened elsewhere, with files in it.
 */
public class PortfolioFixture {

	private final PDDocument document = new PDDocument();

	private final Map<String, PDComplexFileSpecification> members = new LinkedHashMap<>();

	/** Adds a member of this name. */
	public PortfolioFixture with(@Nullable String name, byte[] content) {
		return with(file(this.document, name, content));
	}

	/** Adds a member that has a name and nothing else. */
	public PortfolioFixture withoutContent(String name) {
		var file = new PDComplexFileSpecification();
		file.setFileUnicode(name);
		return with(file);
	}

	/** Adds a member whose content cannot be unpacked. */
	public PortfolioFixture broken(String name, byte[] content) {
		var file = file(this.document, name, content);
		file.getEmbeddedFile().getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
		return with(file);
	}

	private PortfolioFixture with(PDComplexFileSpecification file) {
		this.members.put("%03d".formatted(this.members.size()), file);
		return this;
	}

	public byte[] bytes() {
		try (this.document) {
			var cover = new PDPage();
			this.document.addPage(cover);
			PaperFixtures.type(this.document, cover, "For the best experience, open this portfolio elsewhere.");
			this.document.getDocumentCatalog().getCOSObject().setItem("Collection", new COSDictionary());
			attach(this.document, this.members);
			return PaperFixtures.bytes(this.document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static PDComplexFileSpecification file(PDDocument document, @Nullable String name, byte[] content) {
		try {
			var file = new PDComplexFileSpecification();
			file.setFileUnicode(name);
			file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content)));
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void attach(PDDocument document, Map<String, PDComplexFileSpecification> files) {
		var tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(files);
		var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(tree);
		document.getDocumentCatalog().setNames(names);
	}

}
