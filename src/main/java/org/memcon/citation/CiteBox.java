package org.memcon.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The citations of one record, or of one place in it, as a page shows them: in the styles
 * that are always shown, in one the reader chooses, and as files.
 */
public record CiteBox(Citable record, Pinpoint pinpoint, CitationPrinter printer) {

	public CiteBox {
		pinpoint = record.isAbstract() ? pinpoint.inAbstract() : pinpoint;
	}

	/** A link to a file for another program. */
	public record FileLink(CitationFormat format, String address) {
	}

	/** The citations of a place in the record. */
	public CiteBox at(Pinpoint pinpoint) {
		return new CiteBox(this.record, pinpoint, this.printer);
	}

	/** The citations of the abstract that is kept beside the document's own words. */
	public CiteBox ofSummary() {
		return new CiteBox(this.record.summary(), Pinpoint.WHOLE, this.printer);
	}

	public List<PrintedCitation> citations() {
		return CitationStyle.ALWAYS_SHOWN.stream().map(this::in).toList();
	}

	/** The note as historians write it, in plain text. */
	public String note() {
		return in(CitationStyle.CHICAGO).inPlaceText();
	}

	/** The same note with its italics, for the printed page. */
	public String printedNote() {
		return this.printer.note(this.record, this.pinpoint);
	}

	public List<CitationStyle> furtherStyles() {
		return CitationStyle.further();
	}

	public PrintedCitation in(CitationStyle style) {
		return this.printer.print(style, this.record, this.pinpoint);
	}

	/** The address of this page of citations itself, without a style. */
	public String address() {
		return place() + "/citation";
	}

	/** The permanent address of what is cited, with the host. */
	public String permanentAddress() {
		return this.record.address(this.pinpoint);
	}

	public @Nullable String turn() {
		return this.pinpoint.anchor();
	}

	public List<FileLink> files() {
		return Stream.of(CitationFormat.values()).map((format) -> new FileLink(format, file(format))).toList();
	}

	/**
	 * The kind of what is cited: {@code record}, {@code summary}, {@code page} or
	 * {@code turn}.
	 */
	public String what() {
		if (this.record.isSummary()) {
			return "summary";
		}
		if (this.pinpoint.isWhole()) {
			return "record";
		}
		return (this.pinpoint.anchor() != null) ? "turn" : "page";
	}

	/** The citations in plain text. */
	String text() {
		var styles = citations().stream().map(PrintedCitation::text).collect(Collectors.joining());
		return this.record.title() + "\n\n" + styles + permanentAddress() + "\n";
	}

	public HeadMetadata metadata() {
		return new HeadMetadata(this.record, this.pinpoint);
	}

	private String file(CitationFormat format) {
		return address() + "." + format.extension() + ((turn() != null) ? "?turn=" + turn() : "");
	}

	/** The address of what is cited, without the host. */
	public String place() {
		if (this.record.isSummary()) {
			return this.record.path().summary();
		}
		return this.pinpoint.isWhole() ? this.record.path().toString() : this.record.path().page(this.pinpoint.page());
	}

}
