package org.memcon.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.memcon.web.Attachment;
import org.memcon.web.Format;

/**
 * A file format of citations.
 */
public enum CitationFormat {

	RIS(Format.RIS), BIBTEX(Format.BIBTEX), CSL_JSON(Format.CSL_JSON), TEXT(Format.TEXT);

	private final Format format;

	CitationFormat(Format format) {
		this.format = format;
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
