package org.memcon.reading;

import java.util.ArrayList;
import java.util.List;

import org.memcon.citation.CitationFormat;
import org.memcon.conversation.TextBasis;
import org.memcon.web.Format;

/**
 * The links of a record for machines, in the header {@code Link} (Signposting, FAIR level
 * 1): its permanent address, its files, its descriptions, its type and its licence.
 */
final class Signposting {

	private static final List<String> TYPES = List.of("https://schema.org/AboutPage",
			"https://schema.org/ArchiveComponent");

	/** The licence of what was written for the archive. */
	private static final String APACHE = "https://www.apache.org/licenses/LICENSE-2.0";

	private final List<String> links = new ArrayList<>();

	private Signposting() {
	}

	/** The value of the header for the title page of a record. */
	static String of(TitlePage titlePage) {
		var citation = titlePage.citation();
		var conversation = titlePage.conversation();
		var original = titlePage.origin().original();
		var host = citation.record().host();
		var signposting = new Signposting();
		signposting.add(citation.permanentAddress(), "cite-as");
		TYPES.forEach((type) -> signposting.add(type, "type"));
		conversation.files()
			.forEach((file) -> signposting.add(host + file.address(),
					file.mediaType().equals(Format.JSON.mediaType()) ? "describedby" : "item", file.mediaType()));
		if (original != null) {
			signposting.add(host + original.address(), "item");
		}
		citation.files()
			.stream()
			.filter((file) -> file.format() != CitationFormat.TEXT)
			.forEach((file) -> signposting.add(host + file.address(), "describedby", file.format().mediaType()));
		signposting.add((conversation.textBasis() == TextBasis.ABSTRACT) ? APACHE : host + "/about#rights", "license");
		return String.join(", ", signposting.links);
	}

	private void add(String address, String relation) {
		this.links.add("<" + address + ">; rel=\"" + relation + '"');
	}

	private void add(String address, String relation, String mediaType) {
		add(address, relation + "\"; type=\"" + mediaType);
	}

}
