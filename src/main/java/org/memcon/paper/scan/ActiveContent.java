package org.memcon.paper.scan;

import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds the active content of a PDF: scripts, attached files, programs to start. It is
 * reported and never run; links and jumps are not active.
 */
final class ActiveContent {

	private static final COSName XFA = COSName.getPDFName("XFA");

	private static final List<String> ACTING = List.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition",
			"GoToE", "RichMediaExecute");

	private ActiveContent() {
	}

	/** The kinds of active content in a document; an empty list for none. */
	static List<String> in(PDDocument document) {
		var catalog = document.getDocumentCatalog().getCOSObject();
		var names = catalog.getCOSDictionary(COSName.NAMES);
		var inNames = (names != null)
				? Stream.of("JavaScript", "EmbeddedFiles").filter((name) -> names.containsKey(name))
				: Stream.<String>empty();
		var actions = Stream.concat(actions(catalog), annotations(document)).filter(ACTING::contains);
		return Stream.of(inNames, actions, forms(catalog)).flatMap((kind) -> kind).distinct().sorted().toList();
	}

	private static Stream<String> forms(COSDictionary catalog) {
		var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
		return (form != null && form.containsKey(XFA)) ? Stream.of("XFA") : Stream.empty();
	}

	private static Stream<String> annotations(PDDocument document) {
		return Stream.iterate(0, (page) -> page < document.getNumberOfPages(), (page) -> page + 1)
			.map(document::getPage)
			.flatMap((page) -> Stream.concat(actions(page.getCOSObject()), annotations(page.getCOSObject())));
	}

	private static Stream<String> annotations(COSDictionary page) {
		var annotations = page.getCOSArray(COSName.ANNOTS);
		return (annotations != null) ? Stream.iterate(0, (i) -> i < annotations.size(), (i) -> i + 1)
			.map(annotations::getObject)
			.filter(COSDictionary.class::isInstance)
			.map(COSDictionary.class::cast)
			.flatMap(ActiveContent::actionsOfAnnotation) : Stream.empty();
	}

	private static Stream<String> actionsOfAnnotation(COSDictionary annotation) {
		var isFile = "FileAttachment".equals(annotation.getNameAsString(COSName.SUBTYPE));
		return isFile ? Stream.of("EmbeddedFiles") : actions(annotation);
	}

	/** The types of the actions on opening, on activation and on other occasions. */
	private static Stream<String> actions(COSDictionary holder) {
		var single = Stream.of(COSName.OPEN_ACTION, COSName.A).map(holder::getCOSDictionary);
		var other = holder.getCOSDictionary(COSName.AA);
		var others = (other != null) ? other.keySet().stream().map(other::getCOSDictionary)
				: Stream.<COSDictionary>empty();
		return Stream.concat(single, others)
			.filter((action) -> action != null)
			.map((action) -> String.valueOf(action.getNameAsString(COSName.S)));
	}

}
