package org.memcon.citation;

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
		return this.opening + entry(citation) + this.closing;
	}

	/** One citation as it stands in a file. */
	String entry(CiteBox citation) {
		return this.entry.apply(citation);
	}

	/** The beginning of a file. */
	String opening() {
		return this.opening;
	}

	/** The text between two citations. */
	String separator() {
		return this.separator;
	}

	/** The end of a file. */
	String closing() {
		return this.closing;
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

}
