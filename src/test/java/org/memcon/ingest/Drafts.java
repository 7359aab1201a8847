package org.memcon.ingest;

import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.tei.Fixtures;

/**
 * Drafts for tests.
 */
final class Drafts {

	private Drafts() {
	}

	/** A conversation of a few words under this slug. */
	static Draft titled(String slug) {
		var volume = Volume.of("v", 1)
			.with("d1", "Words.")
			.xml()
			.replace(">v</idno>", ">v</idno><idno type=\"slug\">" + slug + "</idno>");
		return Fixtures.read(volume, new Findings("fixture")).get(0);
	}

}
