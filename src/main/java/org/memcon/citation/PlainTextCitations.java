package org.memcon.citation;

import java.util.stream.Collectors;

/**
 * Prints the citations of a record as plain text.
 */
final class PlainTextCitations {

	private PlainTextCitations() {
	}

	static String of(CiteBox box) {
		var styles = box.citations().stream().map(PlainTextCitations::of).collect(Collectors.joining());
		return box.record().title() + "\n\n" + styles + box.permanentAddress() + "\n";
	}

	private static String of(PrintedCitation citation) {
		return citation.style().label() + "\n" + citation.inPlaceText() + "\n" + citation.inListText() + "\n\n";
	}

}
