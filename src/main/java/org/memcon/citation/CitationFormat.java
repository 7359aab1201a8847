package org.memcon.citation;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * A file format of citations.
 */
public enum CitationFormat {

	RIS("ris", "application/x-research-info-systems", "RIS", "", "", ""),
	BIBTEX("bib", "application/x-bibtex", "BibTeX", "", "\n", ""),
	CSL_JSON("json", "application/vnd.citationstyles.csl+json", "CSL-JSON", "[\n", ",\n", "\n]\n"),
	TEXT("txt", "text/plain", "Text", "", "\n", "");

	private final String extension;

	private final String mediaType;

	private final String label;

	private final String opening;

	private final String separator;

	private final String closing;

	CitationFormat(String ending, String mediaType, String label, String opening, String between, String closing) {
		this.extension = ending;
		this.mediaType = mediaType;
		this.label = label;
		this.opening = opening;
		this.separator = between;
		this.closing = closing;
	}

	public String extension() {
		return this.extension;
	}

	public String label() {
		return this.label;
	}

	public String mediaType() {
		return this.mediaType;
	}

	public MediaType contentType() {
		return MediaType.parseMediaType(this.mediaType + ";charset=UTF-8");
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

	/** The format of a list by its ending; {@code json} would be the list itself. */
	public static CitationFormat ofList(String ending) {
		return ending.equals("csljson") ? CSL_JSON : of(ending).orElseThrow();
	}

	static Optional<CitationFormat> of(String ending) {
		return Arrays.stream(values()).filter((format) -> format.extension.equals(ending)).findFirst();
	}

}
