package org.memcon.ingest;

import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.tei.TeiFixtures;

/**
 * Drafts for tests.
 */
final class DraftFixtures {

	private DraftFixtures() {
	}

	/** A conversation of a few words under this slug. */
	static Draft titled(String slug) {
		var volume = FrusVolumeFixture.of("v", 1)
			.with("d1", "Words.")
			.xml()
			.replace(">v</idno>", ">v</idno><idno type=\"slug\">" + slug + "</idno>");
		return TeiFixtures.read(volume, new Findings("fixture")).get(0);
	}

}
