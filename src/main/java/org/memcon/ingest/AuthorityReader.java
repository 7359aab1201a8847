package org.memcon.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.ingest.Authorities.Category;
import org.memcon.ingest.Authorities.Gloss;
import org.memcon.ingest.Authorities.Person;

/**
 * Reads the controlled names from TEI: {@code person}, {@code category}, {@code item} and
 * {@code bibl}.
 */
record AuthorityReader(Bibliography bibliography, Findings findings) {

	/**
	 * Reads the controlled names from these elements: {@code bibl}, {@code person},
	 * {@code category}, {@code item}.
	 */
	static Authorities read(List<Tei> bibls, List<Tei> persons, List<Tei> topics, List<Tei> occasions, List<Tei> terms,
			Findings findings) {
		var reader = new AuthorityReader(bibliography(bibls), findings);
		return new Authorities(reader.participants(persons), reader.categories(topics), reader.categories(occasions),
				reader.terms(terms), reader.bibliography());
	}

	static Bibliography bibliography(List<Tei> bibls) {
		return new Bibliography(index(bibls.stream().map(AuthorityReader::source).toList(), Bibliography.Entry::code));
	}

	Map<String, Person> participants(List<Tei> persons) {
		return index(persons.stream().map(this::person).toList(), Person::slug);
	}

	Map<String, Gloss> terms(List<Tei> items) {
		return items.stream()
			.collect(Collectors.toMap(AuthorityReader::id, this::term, (first, again) -> first, LinkedHashMap::new));
	}

	Map<String, Category> categories(List<Tei> topmost) {
		var categories = new LinkedHashMap<String, Category>();
		topmost.forEach((category) -> collect(category, null, categories));
		return categories;
	}

	private void collect(Tei category, @Nullable String broader, Map<String, Category> categories) {
		var description = category.child("catDesc").orElse(category);
		categories.put(id(category), new Category(id(category), mainTerm(description), variants(description, "term"),
				description.child("gloss").map(Tei::text).orElse(null), broader));
		category.children("category").forEach((narrower) -> collect(narrower, id(category), categories));
	}

	private Person person(Tei person) {
		var authorized = name(person, "authorized")
			.orElseGet(() -> person.child("persName").map(Tei::text).orElse(id(person)));
		return new Person(id(person), authorized, name(person, "direct").orElse(authorized),
				variants(person, "persName"), person.child("affiliation").map(Tei::text).orElse(null),
				person.child("note").map(this::html).orElse(null));
	}

	private Gloss term(Tei item) {
		return new Gloss(item.child("term").map(Tei::text).orElseGet(() -> id(item)),
				item.child("gloss").map(this::html).orElse(""));
	}

	private String html(Tei element) {
		return InlineApparatus.html(element, this.bibliography, this.findings);
	}

	private static Bibliography.Entry source(Tei bibl) {
		var family = bibl.attribute("n");
		return new Bibliography.Entry(id(bibl), family.isEmpty() ? id(bibl) : family,
				bibl.child("title").map(Tei::text).orElseGet(bibl::text),
				bibl.child("publisher").map(Tei::text).orElse(null), bibl.child("date").map(Tei::text).orElse(null),
				Optional.of(bibl.attribute("xml:lang")).filter((s) -> !s.isEmpty()).orElse(null),
				bibl.child("ref").map((ref) -> ref.attribute("target")).filter(Html::isWebAddress).orElse(null));
	}

	private static Optional<String> name(Tei person, String type) {
		return person.children("persName").stream().filter((name) -> name.isOfType(type)).map(Tei::text).findFirst();
	}

	private static String mainTerm(Tei description) {
		return description.children("term")
			.stream()
			.filter((term) -> !term.isOfType("variant"))
			.map(Tei::text)
			.findFirst()
			.orElseGet(description::text);
	}

	private static @Nullable String variants(Tei parent, String name) {
		var variants = parent.children(name)
			.stream()
			.filter((child) -> child.isOfType("variant"))
			.map(Tei::text)
			.collect(Collectors.joining("; "));
		return variants.isEmpty() ? null : variants;
	}

	private static String id(Tei element) {
		return element.attribute("xml:id");
	}

	private static <T> Map<String, T> index(List<T> list, Function<T, String> key) {
		return list.stream().collect(Collectors.toMap(key, (it) -> it, (first, again) -> first, LinkedHashMap::new));
	}

}
