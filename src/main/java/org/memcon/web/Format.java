package org.memcon.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.MediaType;

/**
 * The formats of the files that the archive offers: the ending of their addresses, their
 * media type, their name, and the pages that link to them. Controllers, links, CORS,
 * compression and the slugs that are reserved follow this table.
 */
public enum Format {

	TEXT("txt", "text/plain", "plain text", Offer.RECORD),

	MARKDOWN("md", "text/markdown", "Markdown", Offer.BOOKBAG),

	TEI("xml", "application/tei+xml", "TEI", Offer.RECORD),

	CSV("csv", "text/csv", "CSV", Offer.LIST, Offer.BOOKBAG, Offer.PASSAGES, Offer.CHART),

	JSON("json", "application/json", "JSON", Offer.RECORD, Offer.LIST, Offer.PASSAGES),

	EPUB("epub", "application/epub+zip", "EPUB", Offer.WHOLE_RECORD, Offer.LIST, Offer.BOOKBAG),

	RIS("ris", "application/x-research-info-systems", "RIS", Offer.LIST_CITATIONS, Offer.BOOKBAG, Offer.PASSAGES),

	BIBTEX("bib", "application/x-bibtex", "BibTeX", Offer.LIST_CITATIONS, Offer.BOOKBAG),

	CSL_JSON("csljson", "application/vnd.citationstyles.csl+json", "CSL-JSON", Offer.LIST_CITATIONS, Offer.BOOKBAG),

	SVG("svg", "image/svg+xml", "SVG", Offer.CHART),

	PNG("png", "image/png", "PNG", Offer.CHART),

	ATOM("atom", "application/atom+xml", "Atom"),

	ZIP("zip", "application/zip", "zip"),

	SQLITE("sqlite", "application/vnd.sqlite3", "SQLite");

	/** The pages that offer files. */
	public enum Offer {

		/** The pages of a record: the record itself, one of its pages, its summary. */
		RECORD,

		/** The pages of a record, except one of its pages and its summary. */
		WHOLE_RECORD,

		/** A list of the catalog. */
		LIST,

		/** A list of passages. */
		PASSAGES,

		/** A list of the catalog, whose citations are offered. */
		LIST_CITATIONS,

		/** A bookbag. */
		BOOKBAG,

		/** A chart. */
		CHART

	}

	private final String ending;

	private final String mediaType;

	private final String label;

	private final Set<Offer> offers = EnumSet.noneOf(Offer.class);

	Format(String ending, String mediaType, String label, Offer... offers) {
		this.ending = ending;
		this.mediaType = mediaType;
		this.label = label;
		this.offers.addAll(List.of(offers));
	}

	/** The formats that a page offers. */
	public static List<Format> offeredFor(Offer offer) {
		return Stream.of(values()).filter((format) -> format.offers.contains(offer)).toList();
	}

	/** All endings, as the alternatives of a regular expression. */
	public static String endings() {
		return String.join("|", Stream.of(values()).map(Format::ending).toList());
	}

	/** The format of an ending. */
	public static Format of(String ending) {
		return Stream.of(values()).filter((format) -> format.ending.equals(ending)).findFirst().orElseThrow();
	}

	/** The ending of an address, without the point. */
	public String ending() {
		return this.ending;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** Tells whether files of this format are of a media type. */
	boolean isOfType(MediaType type) {
		return type.equalsTypeAndSubtype(MediaType.parseMediaType(this.mediaType));
	}

	public String label() {
		return this.label;
	}

	/** The address of what stands at another address, in this format. */
	public String address(String address) {
		return address + "." + this.ending;
	}

	/** A file of this format, named without its ending. */
	public Attachment file(String name) {
		return new Attachment(address(name), this.mediaType);
	}

	/** The links to all formats in which a page offers what stands at an address. */
	public static List<DownloadLink> links(Offer offer, String address) {
		return offeredFor(offer).stream().map((format) -> format.link(format.address(address))).toList();
	}

	/** The link to a file of this format. */
	public DownloadLink link(String file) {
		return new DownloadLink(this.label, this.mediaType, file);
	}

}
