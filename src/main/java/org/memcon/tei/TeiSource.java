package org.memcon.tei;

import java.io.IOException;

import org.memcon.draft.Intake;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.draft.WhiteSpace;

/**
 * Reads a TEI file, one of ours or a volume of any length, document by document.
 */
public class TeiSource implements SourceReader {

	private final Authorities authorities;

	private final boolean isOurs;

	/** For files of anybody. */
	public TeiSource(Authorities authorities) {
		this(authorities, false);
	}

	private TeiSource(Authorities authorities, boolean isOurs) {
		this.authorities = authorities;
		this.isOurs = isOurs;
	}

	/**
	 * For the files of our own corpus: they must say what they are called and what they
	 * are.
	 */
	public static TeiSource ofCorpus(Authorities authorities) {
		return new TeiSource(authorities, true);
	}

	@Override
	public boolean reads(SourceFile file) {
		return file.extension().equals("xml");
	}

	@Override
	public void read(SourceFile file, ReadingOptions options, Intake intake) {
		if (options.slug() == null) {
			readAll(file, options, intake);
		}
		else {
			var document = new OneDocument(intake);
			readAll(file, options, document);
			document.end();
		}
	}

	private void readAll(SourceFile file, ReadingOptions options, Intake intake) {
		try (var content = file.content().getInputStream()) {
			new TeiReader(this.authorities, options, intake, this.isOurs ? null : file.baseName()).read(content);
		}
		catch (IOException ex) {
			intake.findings().error(1, "the file cannot be read: " + WhiteSpace.fold(String.valueOf(ex.getMessage())));
		}
	}

}
