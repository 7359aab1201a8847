package org.memcon.citation;

import java.io.IOException;

/**
 * A file of citations while it is written. One that breaks off is not ended, so that it
 * does not look complete.
 */
public final class CitationFile {

	private final CitationFiles files;

	private final CitationFormat format;

	private final Appendable out;

	private boolean empty = true;

	CitationFile(CitationFiles files, CitationFormat format, Appendable out) {
		this.files = files;
		this.format = format;
		this.out = out;
	}

	public void add(Citable record) throws IOException {
		if (!this.empty) {
			this.out.append(this.format.separator());
		}
		this.out.append(this.files.entry(this.format, record, Pinpoint.WHOLE));
		this.empty = false;
	}

	/** Ends the file when all of it is written. */
	public void end() throws IOException {
		this.out.append(this.format.closing());
	}

}
