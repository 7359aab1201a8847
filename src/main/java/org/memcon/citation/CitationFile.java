package org.memcon.citation;

import java.io.IOException;

/**
 * A file of citations while it is written. One that breaks off is not ended, so that it
 * does not look complete.
 */
public final class CitationFile {

	private final CitationFormat format;

	private final Appendable out;

	private String beforeNext = "";

	/** Begins a file that grows by one citation at a time. */
	public CitationFile(CitationFormat format, Appendable out) throws IOException {
		this.format = format;
		this.out = out.append(format.opening());
	}

	public void add(CiteBox citation) throws IOException {
		this.out.append(this.beforeNext).append(this.format.entry(citation));
		this.beforeNext = this.format.separator();
	}

	/** Ends the file when all of it is written. */
	public void end() throws IOException {
		this.out.append(this.format.closing());
	}

}
