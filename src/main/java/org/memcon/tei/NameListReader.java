package org.memcon.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
		this.personMatcher = new PersonMatcher(authorities.participants().values(), authorities.offices());
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
	 * letter in some volumes, a {@code label} for each name or a {@code p} in others.
	 */
	void add(String volume, TeiElement section) {
		Stream.of("item", "p", "row")
			.flatMap(section::descendants)
			.filter((entry) -> !entry.contains("list", "p"))
			.forEach((entry) -> named(entry).ifPresent((name) -> add(volume, name, text(entry))));
	}

	/** Makes the name of each person of the section a link to the person's page. */
	void link(TeiElement section) {
		section.descendants("persName")
			.forEach((name) -> this.persons.find("#" + name.attribute("xml:id")).ifPresent((person) -> {
				var link = name.create("ref");
				link.setAttribute("target", "/participants/" + person.slug());
				name.nodes().forEach(link::appendChild);
				name.element().appendChild(link);
			}));
	}

	private static Optional<TeiElement> named(TeiElement entry) {
		return Stream.concat(label(entry).stream(), Stream.of(entry))
			.flatMap((part) -> Stream.of("persName", "term").flatMap(part::descendants))
			.filter((name) -> !name.isWithin("note") && !name.attribute("xml:id").isEmpty())
			.findFirst();
	}

	private static String text(TeiElement entry) {
		return label(entry).map((label) -> label.text() + " ").orElse("") + entry.text();
	}

	private static Optional<TeiElement> label(TeiElement entry) {
		return entry.previous().filter((before) -> before.is("label"));
	}

	private void add(String volume, TeiElement name, String entry) {
		var key = name.attribute("xml:id");
		var explanation = entry.substring(entry.indexOf(name.text()) + name.text().length())
			.replaceFirst("^[\\s,;]+", "");
		this.glosses.putIfAbsent(key, new Gloss(name.text(), Html.escape(entry)));
		if (name.is("term")) {
			this.persons.addTerm(key, explanation);
		}
		else {
			this.persons.add(volume, key, LAST_COMMA.matcher(name.text()).replaceAll(""), explanation);
		}
	}

	/** The persons of an exported file, whose slugs mean the same in every archive. */
	void addExported(TeiElement header) {
		var described = header.children("profileDesc", "particDesc", "listPerson", "person").toList();
		new AuthorityReader(this.authorities.bibliography(), this.findings).participants(described)
			.forEach((key, person) -> {
				var slug = key.replaceFirst("^" + VolumePersons.EXPORTED, "");
				if (!slug.equals(key) && Slug.isSlug(slug)) {
					this.persons.add(key, person.withSlug(slug));
				}
			});
	}

	private void giveKey(TeiElement person, String key) {
		if (person.attribute("xml:id").isEmpty()) {
			this.findings.warn(person.line(), "person has no xml:id and gets " + key);
			person.element().setAttribute("xml:id", key);
		}
	}

	/** The persons that the file describes, by their keys. */
	Map<String, AuthorityRecord> describe(String file, TeiElement header, TeiElement text) {
		var described = Stream.of(header, text).flatMap((part) -> part.descendants("person")).toList();
		for (int i = 0; i < described.size(); i++) {
			giveKey(described.get(i), "person-" + (i + 1));
		}
		var persons = new HashMap<String, AuthorityRecord>();
		new AuthorityReader(this.authorities.bibliography(), this.findings).participants(described)
			.forEach((key, person) -> persons.put(key, this.personMatcher.record(person, file)));
		persons.forEach(this.persons::add);
		return persons;
	}

}
