package org.memcon.ingest;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.draft.ReadingOptions;
import org.memcon.tei.TeiFixtures;

/**
 * An archive that has taken in a small volume, and may take it in again as it is later.
 */
abstract class SmallVolumeTestCase {

	static final FrusVolumeFixture VOLUME = FrusVolumeFixture.of("frus-small", 3);

	static final String FORMER = """
			select f.slug || ' -> ' || c.slug from former_slugs f join conversations c on c.id = f.conversation_id
			order by c.id, f.slug""";

	@TempDir
	Path folder;

	final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	final StringWriter output = new StringWriter();

	@BeforeEach
	void takeInAsItWas() {
		this.ingestTestArchive.names().enter(TeiFixtures.names());
		takeIn(VOLUME);
	}

	/** Imports a volume, and returns true if nothing was refused. */
	boolean takeIn(FrusVolumeFixture frusVolumeFixture) {
		return takeIn(instructions(frusVolumeFixture.in(this.folder)));
	}

	static IngestOptions instructions(Path file) {
		return new IngestOptions(List.of(file), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT);
	}

	boolean takeIn(IngestOptions options) {
		var summary = new IngestSummary(IngestReport.none(), new PrintWriter(this.output, true));
		this.ingestTestArchive.ingestion().takeIn(options, summary);
		return summary.isClean();
	}

}
