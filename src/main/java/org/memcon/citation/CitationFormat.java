package org.memcon.citation;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.memcon.web.Attachment;
import org.memcon.web.Format;

/**
 * A file format of citations.
 */
public enum CitationFormat {

	RIS(Format.RIS, Ris::of, "", "", ""), BIBTEX(Format.BIBTEX, Bibtex::of, "", "\n", ""),
	CSL_JSON(Format.CSL_JSON, CslItemMapper::json, "[\n", ",\n", "\n]\n"),
	TEXT(Format.TEXT, CiteBox::text, "", "\n", "");

	private final Format format;

	private final Function<CiteBox, String> entry;

	private final String opening;

	private final String separator;

	private final String closing;

	CitationFormat(Format format, Function<CiteBox, String> entry, String opening, String separator, String closing) {
		this.format = format;
		this.entry = entry;
		this.opening = opening;
		this.separator = separator;
		this.closing = closing;
	}

	/**
	 * The ending beside one record; beside a list, {@code json} would be the list itself.
	 */
	public String extension() {
		return (this == CSL_JSON) ? Format.JSON.ending() : this.format.ending();
	}

	public String label() {
		return (this == TEXT) ? "Text" : this.format.label();
	}

	public String mediaType() {
		return this.format.mediaType();
	}

	/** A file of these citations, named without its ending. */
	Attachment file(String name) {
		return new Attachment(name + "." + extension(), mediaType());
	}

	/** A whole file of one citation. */
	String write(CiteBox citation) {
		return this.opening + this.entry.apply(citation) + this.closing;
	}

	/** Begins a file that grows by one citation at a time. */
	public CitationFile begin(Appendable out) throws IOException {
		return new CitationFile(out.append(this.opening));
	}

	/** The format of the citations of a list, by the ending of its address. */
	public static CitationFormat ofList(String ending) {
		return find((citationFormat) -> citationFormat.format.ending().equals(ending)).orElseThrow();
	}

	static Optional<CitationFormat> of(String ending) {
		return find((citationFormat) -> citationFormat.extension().equals(ending));
	}

	private static Optional<CitationFormat> find(Predicate<CitationFormat> predicate) {
		return Arrays.stream(values()).filter(predicate).findFirst();
	}

	/**
	 * A file of citations while it is written. One that breaks off is not ended, so that
	 * it does not look complete.
	 */
	public final class CitationFile {

		private final Appendable out;

		private String beforeNext = "";

		private CitationFile(Appendable out) {
			this.out = out;
		}

		public void add(CiteBox citation) throws IOException {
			this.out.append(this.beforeNext).append(CitationFormat.this.entry.apply(citation));
			this.beforeNext = CitationFormat.this.separator;
		}

		/** Ends the file when all of it is written. */
		public void end() throws IOException {
			this.out.append(CitationFormat.this.closing);
		}

	}

}
