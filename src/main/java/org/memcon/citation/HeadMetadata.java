package org.memcon.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citable.CitedName;
import org.memcon.web.SchemaOrgThing;

/**
 * Metadata of a record in the head of a page: the elements that reference managers read,
 * and the record in the terms of schema.org.
 */
record HeadMetadata(Citable record, Pinpoint pinpoint) {

	/** One element of the head. */
	record Meta(String name, String content) {
	}

	/** The elements in several vocabularies, since a program may know only one. */
	public List<Meta> metas() {
		var volume = this.record.volume();
		var date = CitedDate.of(this.record.dateline()).iso();
		return Stream.of(
				Stream.of(meta("z:itemType", (volume != null) ? "bookSection" : "manuscript"),
						meta("citation_title", this.record.title()), meta("z:shortTitle", this.record.shortTitle()),
						meta("citation_date", (volume != null) ? volume.year() : date),
						meta("citation_book_title", (volume != null) ? volume.title() : null),
						meta("citation_volume", (volume != null) ? volume.number() : null),
						meta("citation_publisher", (volume != null) ? volume.imprint().publisher() : null),
						meta("citation_language", this.record.language()),
						meta("citation_public_url", this.record.address(this.pinpoint)),
						meta("citation_firstpage", this.pinpoint.pageCited()),
						meta("z:manuscriptType", this.record.basisWords()), meta("z:archive", this.record.repository()),
						meta("z:place",
								(volume != null) ? volume.imprint().publicationPlace()
										: this.record.dateline().place()),
						meta("z:extra", (volume != null) ? volume.extra() : null),
						meta("z:libraryCatalog", Citable.ARCHIVE), meta("DC.title", this.record.title()),
						meta("DC.date", date), meta("DC.type", "Text"), meta("DC.language", this.record.language()),
						meta("DC.identifier", this.record.address(this.pinpoint)),
						meta("DC.publisher", Citable.ARCHIVE), meta("DC.source", this.record.repository()),
						meta("DC.coverage", this.record.location()),
						meta("DC.description", CslItemMapper.basis(this.record, this.pinpoint)),
						meta("dcterms.spatial", this.record.dateline().place()),
						meta("dcterms.isPartOf", this.record.collection().title())),
				this.record.participants().stream().map((name) -> meta("bib:contributors", name.inverted())),
				this.record.editors().stream().map((name) -> meta("bib:editors", name)),
				this.record.topics().stream().map((topic) -> meta("DC.subject", topic)))
			.flatMap((it) -> it)
			.filter((it) -> !it.content().isEmpty())
			.toList();
	}

	public String jsonLd() {
		if (this.record.isSummary()) {
			return summary().script();
		}
		return (this.pinpoint.isWhole() ? conversation() : page()).script();
	}

	private SchemaOrgThing summary() {
		return described("CreativeWork", Pinpoint.WHOLE)
			.with("about", Map.of("@id", this.record.host() + this.record.path(), "@type", "Conversation"))
			.with("isPartOf", collection());
	}

	private SchemaOrgThing conversation() {
		return described("ArchiveComponent", Pinpoint.WHOLE).with("@type", List.of("ArchiveComponent", "Conversation"))
			.with("dateCreated", CitedDate.of(this.record.dateline()).iso())
			.with("locationCreated", named("Place", this.record.dateline().place()))
			.with("holdingArchive", named("ArchiveOrganization", this.record.repository()))
			.with("contributor", this.record.participants().stream().map(this::person).toList())
			.with("isPartOf", collection())
			.with("identifier", this.record.slug());
	}

	private Map<String, Object> person(CitedName name) {
		var person = new LinkedHashMap<String, Object>();
		person.put("@type", "Person");
		person.put("name", name.direct());
		if (name.address() != null) {
			person.put("@id", this.record.host() + name.address());
			person.put("url", this.record.host() + name.address());
		}
		return person;
	}

	private SchemaOrgThing page() {
		return described("CreativeWork", this.pinpoint).with("pagination", this.pinpoint.pageCited())
			.with("isPartOf", conversation());
	}

	private SchemaOrgThing described(String type, Pinpoint place) {
		return new SchemaOrgThing(type).with("@id", this.record.address(place))
			.with("url", this.record.address(place))
			.with("name", this.record.title())
			.with("genre", this.record.basisWords())
			.with("inLanguage", this.record.language())
			.with("isAccessibleForFree", true)
			.with("publisher", named("Organization", Citable.ARCHIVE));
	}

	private Map<String, Object> collection() {
		var collection = this.record.collection();
		return Map.of("@type", "Collection", "name", collection.title(), "url",
				this.record.host() + collection.address());
	}

	private static @Nullable Map<String, Object> named(String type, @Nullable String name) {
		return (name != null) ? Map.of("@type", type, "name", name) : null;
	}

	private static Meta meta(String name, @Nullable String content) {
		return new Meta(name, (content != null) ? content : "");
	}

}
