package org.memcon.citation;

import java.io.IOException;

/**
 * A file of citations while it is written, one at a time. One that breaks off is not
 * ended, so that it does not look complete.
 */
public final class CitationFile {

	private final CitationFormat format;

	private final Appendable out;

	private String beforeNext;

	/** Begins a file. */
	public CitationFile(CitationFormat format, Appendable out) {
		this.format = format;
		this.out = out;
		this.beforeNext = (format == CitationFormat.CSL_JSON) ? "[\n" : "";
	}

	/** The whole file of one citation. */
	static String of(CitationFormat format, CiteBox citation) {
		var entry = entry(format, citation);
		return (format == CitationFormat.CSL_JSON) ? "[\n" + entry + "\n]\n" : entry;
	}

	private static String entry(CitationFormat format, CiteBox citation) {
		return switch (format) {
			case RIS -> Ris.of(citation);
			case BIBTEX -> Bibtex.of(citation);
			case CSL_JSON -> CslItemMapper.json(citation.record(), citation.pinpoint());
			case TEXT -> citation.text();
		};
	}

	public void add(CiteBox citation) throws IOException {
		this.out.append(this.beforeNext).append(entry(this.format, citation));
		this.beforeNext = switch (this.format) {
			case RIS -> "";
			case CSL_JSON -> ",\n";
			case BIBTEX, TEXT -> "\n";
		};
	}

	/** Ends the file when all of it is written. */
	public void end() throws IOException {
		if (this.format == CitationFormat.CSL_JSON) {
			this.out.append(this.beforeNext.startsWith("[") ? "[\n\n]\n" : "\n]\n");
		}
	}

}
