package org.memcon.ingest;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.draft.ReadingOptions;
import org.memcon.tei.Fixtures;

/**
 * An archive that has taken in a small volume, and may take it in again as it is later.
 */
abstract class SmallVolume {

	static final Volume VOLUME = Volume.of("frus-small", 3);

	static final String FORMER = """
			select f.slug || ' -> ' || c.slug from former_slugs f join conversations c on c.id = f.conversation_id
			order by c.id, f.slug""";

	@TempDir
	Path folder;

	final Archive archive = Archive.empty();

	final StringWriter said = new StringWriter();

	@BeforeEach
	void takeInAsItWas() {
		this.archive.names().enter(Fixtures.names());
		takeIn(VOLUME);
	}

	/** Whether nothing was found wrong. */
	boolean takeIn(Volume volume) {
		return takeIn(instructions(volume.in(this.folder)));
	}

	static Instructions instructions(Path file) {
		return new Instructions(List.of(file), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT);
	}

	boolean takeIn(Instructions instructions) {
		var account = new Account(Report.none(), new PrintWriter(this.said, true));
		this.archive.ingestion().takeIn(instructions, account);
		return account.isClean();
	}

}
