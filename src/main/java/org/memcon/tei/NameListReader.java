package org.memcon.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.Slug;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.Authorities.Gloss;
import org.memcon.tei.authority.AuthorityReader;
import org.memcon.tei.markup.TeiElement;

/**
 * The names and terms that a file itself explains, by their keys: the lists in the front
 * of a volume, and the persons that any other text describes.
 */
class NameListReader {

	private final Authorities authorities;

	/**
	 * "McFarlane, Robert C., “Bud,”": the comma divides the name from the explanation.
	 */
	private static final Pattern LAST_COMMA = Pattern.compile(",(?=[”\"]$)");

	private final PersonMatcher personMatcher;

	private final Findings findings;

	private final Map<String, Gloss> glosses = new HashMap<>();

	private VolumePersons persons;

	NameListReader(Authorities authorities, Findings findings) {
		this.authorities = authorities;
		this.personMatcher = new PersonMatcher(authorities.participants().values());
		this.persons = new VolumePersons(this.personMatcher::record);
		this.findings = findings;
	}

	/** Another volume begins, where a key means somebody else. */
	void clear() {
		this.persons = new VolumePersons(this.personMatcher::record);
		this.glosses.clear();
	}

	Map<String, Gloss> glosses() {
		return this.glosses;
	}

	/** Returns a resolver of the names in one document of this file. */
	NameResolver resolver() {
		return new NameResolver(this.authorities, this.persons, this.findings);
	}

	/**
	 * FRUS: {@code <item><hi><persName xml:id=
	 * "p_BLI1">Brezhnev, Leonid</persName>,</hi> Secretary …}, with one list for each
	 * letter in some volumes.
	 */
	void add(String volume, TeiElement list) {
		list.descendants("item")
			.filter((item) -> item.child("list").isEmpty())
			.forEach((item) -> Stream.of("persName", "term")
				.flatMap((name) -> item.descendants(name).filter((it) -> !it.isWithin("note")).limit(1))
				.findFirst()
				.ifPresent((name) -> add(volume, name, item.text())));
	}

	private void add(String volume, TeiElement name, String entry) {
		var key = name.attribute("xml:id");
		var explanation = entry.substring(entry.indexOf(name.text()) + name.text().length())
			.replaceFirst("^[\\s,;]+", "");
		this.glosses.putIfAbsent(key, new Gloss(name.text(), Html.escape(entry)));
		if (name.is("term")) {
			this.persons.addTerm(key, explanation);
		}
		else if (!key.isEmpty()) {
			this.persons.add(volume, key, LAST_COMMA.matcher(name.text()).replaceAll(""), explanation);
		}
	}

	/** The persons of an exported file, whose slugs mean the same in every archive. */
	void addExported(TeiElement header) {
		var described = header.path("profileDesc", "particDesc", "listPerson").map((list) -> list.children("person"));
		new AuthorityReader(this.authorities.bibliography(), this.findings).participants(described.orElse(List.of()))
			.forEach((key, person) -> {
				var slug = key.replaceFirst("^" + VolumePersons.EXPORTED, "");
				if (!slug.equals(key) && Slug.isSlug(slug)) {
					this.persons.add(key, person.withSlug(slug));
				}
			});
	}

	/** The persons that the file describes, by their keys. */
	Map<String, AuthorityRecord> describe(String file, TeiElement header, TeiElement text) {
		var described = Stream.of(header, text).flatMap((part) -> part.descendants("person")).toList();
		var persons = new HashMap<String, AuthorityRecord>();
		new AuthorityReader(this.authorities.bibliography(), this.findings).participants(described)
			.forEach((key, person) -> persons.put(key, this.personMatcher.record(person, file)));
		persons.forEach(this.persons::add);
		return persons;
	}

}
