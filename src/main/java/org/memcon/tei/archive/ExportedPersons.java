package org.memcon.tei.archive;

import java.util.List;
import java.util.Optional;

import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Slug;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.markup.TeiElement;

/**
 * The authority records that a record brings along which the archive has written out. The
 * archive's own list goes before what a file says of a person.
 */
record ExportedPersons(TeiElement header, Authorities authorities) {

	private static final String WHO = "who-";

	List<AuthorityRecord> read() {
		return this.header.path("profileDesc", "particDesc", "listPerson")
			.stream()
			.flatMap((list) -> list.children("person").stream())
			.filter((person) -> person.attribute("xml:id").startsWith(WHO))
			.map(ExportedPersons::person)
			.filter((person) -> Slug.isSlug(person.slug()))
			.filter((person) -> !this.authorities.participants().containsKey(person.slug()))
			.toList();
	}

	private static AuthorityRecord person(TeiElement person) {
		var slug = person.attribute("xml:id").substring(WHO.length());
		var name = name(person, "authorized").orElse(slug);
		return new AuthorityRecord(slug, name, name(person, "direct").orElse(name),
				name(person, "variant").orElse(null), person.child("affiliation").map(TeiElement::text).orElse(null),
				person.child("note").map(ExportedHtmlWriter::html).orElse(null));
	}

	private static Optional<String> name(TeiElement person, String type) {
		return person.children("persName")
			.stream()
			.filter((name) -> name.isOfType(type))
			.map(TeiElement::text)
			.findFirst();
	}

}
