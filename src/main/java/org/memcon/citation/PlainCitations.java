package org.memcon.citation;

import java.util.stream.Collectors;

/**
 * A record's citations as plain text, for reading and copying.
 */
final class PlainCitations {

	private PlainCitations() {
	}

	static String of(CiteBox box) {
		var styles = box.citations().stream().map(PlainCitations::of).collect(Collectors.joining());
		return box.record().title() + "\n\n" + styles + box.permanentAddress() + "\n";
	}

	private static String of(PrintedCitation citation) {
		return citation.style().label() + "\n" + citation.inPlaceText() + "\n" + citation.inListText() + "\n\n";
	}

}
