package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Intake;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.tei.Authorities;
import org.memcon.tei.TeiReader;

/**
 * Reads the documents of TEI volumes, each volume a collection.
 */
record TeiVolumes(Authorities authorities) implements SourceReader {

	@Override
	public boolean reads(SourceFile file) {
		return file.extension().equals("xml");
	}

	@Override
	public void read(SourceFile file, ReadingOptions options, Intake intake) {
		try (var content = file.content().getInputStream()) {
			new TeiReader(this.authorities, intake.findings()).read(content, (draft) -> lay(draft, intake));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void lay(Draft draft, Intake intake) {
		var volume = draft.slug().replaceFirst("-d\\d+[a-z]*$", "");
		if (!volume.equals(draft.slug())) {
			intake.collection(CollectionDraft.named(volume, volume));
		}
		intake.draft(draft);
	}

}
