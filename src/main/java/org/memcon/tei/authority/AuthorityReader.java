package org.memcon.tei.authority;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.tei.authority.Authorities.DatedEvent;
import org.memcon.tei.authority.Authorities.Gloss;
import org.memcon.tei.authority.Bibliography.BibliographyEntry;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

/**
 * Reads the controlled names of one file from TEI: {@code person}, {@code category},
 * {@code item} and {@code bibl}; and its events.
 */
public record AuthorityReader(Bibliography bibliography, Findings findings) {

	/** A year, or a date of ISO 8601. */
	private static final Pattern LIFE_DATE = Pattern.compile("-?\\d{4}(-\\d{2}){0,2}");

	Map<String, BibliographyEntry> sources(List<TeiElement> bibls) {
		return index(bibls, AuthorityReader::source);
	}

	/** Reads the persons of a list in TEI. */
	public Map<String, AuthorityRecord> participants(byte[] content) {
		return participants(TeiFile.elements(content, this.findings, "person"));
	}

	public Map<String, AuthorityRecord> participants(List<TeiElement> persons) {
		return index(persons, this::person);
	}

	Map<String, Gloss> terms(List<TeiElement> items) {
		return index(items, this::term);
	}

	Map<String, ControlledTerm> categories(List<TeiElement> topmost) {
		var controlledTerms = new LinkedHashMap<String, ControlledTerm>();
		topmost.forEach((category) -> collect(category, null, controlledTerms));
		return controlledTerms;
	}

	/** Reads dated events. One without a day is a finding. */
	Map<String, DatedEvent> events(List<TeiElement> elements) {
		var events = new LinkedHashMap<String, DatedEvent>();
		for (var element : elements) {
			var first = day(element, "when", "from");
			var last = day(element, "when", "to");
			if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
				this.findings.warn(element.line(), "event has no day in @when, or no days in @from and @to");
			}
			else {
				put(events, element,
						new DatedEvent(id(element), element.child("label").map(TeiElement::text).orElse(id(element)),
								first.get(), last.get(), element.isOfType("contact"),
								element.child("desc").map(this::html).orElse("")));
			}
		}
		return events;
	}

	private static Optional<LocalDate> day(TeiElement event, String... attributes) {
		try {
			return event.firstOf(attributes).map(LocalDate::parse);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private void collect(TeiElement category, @Nullable String broader, Map<String, ControlledTerm> controlledTerms) {
		var description = category.child("catDesc").orElse(category);
		put(controlledTerms, category,
				new ControlledTerm(id(category), mainTerm(description), variants(description, "term"),
						description.child("gloss").map(TeiElement::text).orElse(null), broader,
						unambiguousNames(description)));
		category.children("category").forEach((narrower) -> collect(narrower, id(category), controlledTerms));
	}

	private AuthorityRecord person(TeiElement person) {
		var authorized = person.child("persName", "authorized")
			.or(() -> person.child("persName"))
			.map(TeiElement::text)
			.orElse(id(person));
		return new AuthorityRecord(id(person), authorized,
				person.child("persName", "direct").map(TeiElement::text).orElse(authorized),
				variants(person, "persName"), person.child("affiliation").map(TeiElement::text).orElse(null),
				person.child("note").map(this::html).orElse(null), date(person, "birth"), date(person, "death"),
				sameAs(person));
	}

	/** Reads a life date if it is a year or an ISO date; others are no evidence. */
	private static @Nullable String date(TeiElement person, String event) {
		return person.child(event)
			.flatMap((found) -> Stream
				.concat(Stream.of(found, found.child("date").orElse(found)).map((it) -> it.attribute("when")),
						Stream.of(found.text()))
				.filter((date) -> LIFE_DATE.matcher(date).matches())
				.findFirst())
			.orElse(null);
	}

	/** The entries of other lists: {@code idno}, {@code @sameAs}, {@code @corresp}. */
	private static Set<String> sameAs(TeiElement person) {
		return Stream
			.concat(person.children("idno").map(TeiElement::text),
					Stream.of("sameAs", "corresp").map(person::attribute))
			.flatMap((pointers) -> Stream.of(pointers.split("\\s+")))
			.filter((pointer) -> pointer.matches("[^#]+#.+"))
			.collect(Collectors.toUnmodifiableSet());
	}

	private Gloss term(TeiElement item) {
		return new Gloss(item.child("term").map(TeiElement::text).orElseGet(() -> id(item)),
				item.child("gloss").map(this::html).orElse(""));
	}

	private String html(TeiElement element) {
		return new InlineNotes(this.bibliography, this.findings).html(element);
	}

	private static BibliographyEntry source(TeiElement bibl) {
		var family = bibl.attribute("n");
		return new BibliographyEntry(id(bibl), family.isEmpty() ? id(bibl) : family, bibl.isOfType("primary"),
				bibl.child("title").map(TeiElement::text).orElseGet(bibl::text),
				bibl.child("title", "short").map(TeiElement::text).orElse(null),
				bibl.child("publisher").map(TeiElement::text).orElse(null),
				bibl.child("date").map(TeiElement::text).orElse(null), bibl.firstOf("xml:lang").orElse(null),
				bibl.child("ref").map((ref) -> ref.attribute("target")).filter(Html::isWebAddress).orElse(null));
	}

	private static String mainTerm(TeiElement description) {
		return description.children("term")
			.filter((term) -> !term.isOfType("variant"))
			.map(TeiElement::text)
			.findFirst()
			.orElseGet(description::text);
	}

	/** Returns the names except those that {@code @cert="low"} calls too vague. */
	private static List<String> unambiguousNames(TeiElement description) {
		return !description.contains("term") ? List.of(description.text())
				: description.children("term")
					.filter((term) -> !term.attribute("cert").equals("low"))
					.map(TeiElement::text)
					.toList();
	}

	private static @Nullable String variants(TeiElement parent, String name) {
		return parent.children(name)
			.filter((child) -> child.isOfType("variant"))
			.map(TeiElement::text)
			.reduce((some, other) -> some + "; " + other)
			.filter((all) -> !all.isEmpty())
			.orElse(null);
	}

	private static String id(TeiElement element) {
		return element.attribute("xml:id");
	}

	private <T> Map<String, T> index(List<TeiElement> elements, Function<TeiElement, T> entry) {
		var index = new LinkedHashMap<String, T>();
		elements.forEach((element) -> put(index, element, entry.apply(element)));
		return index;
	}

	private <T> void put(Map<String, T> index, TeiElement element, T entry) {
		if (id(element).isEmpty()) {
			this.findings.warn(element.line(), element.name() + " has no xml:id");
		}
		else if (index.putIfAbsent(id(element), entry) != null) {
			this.findings.warn(element.line(), "xml:id is used twice: " + id(element));
		}
	}

}
