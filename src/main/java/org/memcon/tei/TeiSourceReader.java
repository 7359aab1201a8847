package org.memcon.tei;

import java.io.IOException;

import org.memcon.draft.DraftHandler;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.draft.WhiteSpace;
import org.memcon.tei.authority.Authorities;

/**
 * Reads a TEI file, one of ours or a volume of any length, document by document.
 */
public class TeiSourceReader implements SourceReader {

	private final Authorities authorities;

	private final boolean isCorpusFile;

	/** Creates a reader of any TEI file. */
	public TeiSourceReader(Authorities authorities) {
		this(authorities, false);
	}

	private TeiSourceReader(Authorities authorities, boolean isOurs) {
		this.authorities = authorities;
		this.isCorpusFile = isOurs;
	}

	/**
	 * Creates a reader of the archive's own corpus, whose files must state their slugs
	 * and text bases.
	 */
	public static TeiSourceReader ofCorpus(Authorities authorities) {
		return new TeiSourceReader(authorities, true);
	}

	@Override
	public boolean reads(SourceFile file) {
		return file.extension().equals("xml");
	}

	@Override
	public boolean readsSlugs() {
		return true;
	}

	@Override
	public void read(SourceFile file, ReadingOptions options, DraftHandler handler) {
		if (options.slug() == null) {
			readAll(file, options, handler);
		}
		else {
			var document = new SingleDocumentIntake(handler);
			readAll(file, options, document);
			document.end();
		}
	}

	private void readAll(SourceFile file, ReadingOptions options, DraftHandler handler) {
		try (var content = file.content().getInputStream()) {
			new TeiFileReader(this.authorities, options, handler, this.isCorpusFile ? null : file.baseName())
				.read(content);
		}
		catch (IOException ex) {
			handler.findings().error(1, "the file cannot be read: " + WhiteSpace.fold(String.valueOf(ex.getMessage())));
		}
	}

}
