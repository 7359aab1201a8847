package org.memcon.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citable.CitedName;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * A record as RDF in the terms of Zotero, the one format in which Zotero takes
 * contributors, whole names, the archive and the location of a paper.
 */
record ZoteroRdf(Citable record, XmlWriter xml) {

	private static final XmlTag ROOT = XmlTag.of("rdf:RDF")
		.with("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
		.with("xmlns:z", "http://www.zotero.org/namespaces/export#")
		.with("xmlns:bib", "http://purl.org/net/biblio#")
		.with("xmlns:foaf", "http://xmlns.com/foaf/0.1/")
		.with("xmlns:dc", "http://purl.org/dc/elements/1.1/");

	void write() {
		var address = this.record.address(Pinpoint.WHOLE);
		this.xml.block(ROOT, () -> this.xml.block(XmlTag.of("rdf:Description").with("rdf:about", address),
				() -> description(address)));
	}

	private void description(String address) {
		var volume = this.record.volume();
		line("z:itemType", (volume != null) ? "bookSection" : "manuscript");
		line("dc:title", this.record.title());
		line("z:shortTitle", this.record.shortTitle());
		people("bib:contributors", this.record.participants());
		if (volume != null) {
			people("bib:editors", this.record.editors().stream().map(CitedName::printed).toList());
			line("z:bookTitle", volume.title());
			line("z:volume", volume.number());
			line("z:publisher", volume.imprint().publisher());
			line("z:place", volume.imprint().publicationPlace());
			line("dc:date", volume.year());
			line("z:extra", volume.extra() + "\nMedium: " + this.record.basisWords());
		}
		else {
			line("z:manuscriptType", this.record.basisWords());
			line("z:place", this.record.dateline().place());
			line("dc:date", this.record.date());
		}
		line("z:archive", this.record.repository());
		line("dc:coverage", this.record.location());
		line("z:libraryCatalog", Citable.ARCHIVE);
		line("z:language", this.record.language());
		line("z:url", address);
		this.record.topics().forEach((topic) -> line("dc:subject", topic));
	}

	private void people(String role, List<CitedName> names) {
		if (!names.isEmpty()) {
			block(role, () -> block("rdf:Seq", () -> names.forEach(this::person)));
		}
	}

	/** A person; a name that is not divided is all in one field. */
	private void person(CitedName name) {
		var parts = name.parts();
		block("rdf:li", () -> block("foaf:Person", () -> {
			line("foaf:surname", parts.map((it) -> it.family()).orElse(name.direct()));
			line("foaf:givenName",
					parts.map((it) -> (it.suffix() != null) ? it.given() + ", " + it.suffix() : it.given())
						.orElse(null));
		}));
	}

	private void block(String element, Runnable content) {
		this.xml.block(XmlTag.of(element), content);
	}

	private void line(String element, @Nullable String words) {
		if (words != null && !words.isEmpty()) {
			this.xml.line(XmlTag.of(element), words);
		}
	}

}
