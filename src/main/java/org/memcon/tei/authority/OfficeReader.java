package org.memcon.tei.authority;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

/**
 * Reads offices ({@code category}), their holders ({@code person} with
 * {@code occupation}) and the sources for them ({@code bibl}) from one file.
 */
record OfficeReader(Map<String, Office> offices, Map<String, AuthorityRecord> persons) {

	static OfficeHolders read(SourceFile file, Consumer<Findings> report) {
		var findings = new Findings(file.path());
		var parts = TeiFile.elements(file.bytes(), findings, "bibl", "category", "person");
		var sources = new AuthorityReader(new Bibliography(Map.of()), findings).sources(named(parts, "bibl"));
		var persons = new AuthorityReader(new Bibliography(sources), findings).participants(named(parts, "person"));
		var offices = new HashMap<String, Office>();
		named(parts, "category")
			.forEach((category) -> offices.put("#" + category.attribute("xml:id"), office(category)));
		var reader = new OfficeReader(offices, persons);
		var terms = named(parts, "person").stream().flatMap((person) -> reader.terms(person, findings)).toList();
		report.accept(findings);
		return new OfficeHolders(terms);
	}

	private static List<TeiElement> named(List<TeiElement> parts, String name) {
		return parts.stream().filter((part) -> part.is(name)).toList();
	}

	private static Office office(TeiElement category) {
		var description = category.child("catDesc").orElse(category);
		return new Office(description.textAt("placeName").orElse(""), texts(description.children("orgName")),
				texts(description.children("term").filter((term) -> !term.isOfType("short"))),
				texts(description.children("term").filter((term) -> term.isOfType("short"))));
	}

	private static List<String> texts(Stream<TeiElement> elements) {
		return elements.map(TeiElement::text).toList();
	}

	private Stream<TermOfOffice> terms(TeiElement person, Findings findings) {
		var holder = this.persons.get(person.attribute("xml:id"));
		return (holder != null) ? person.children("occupation").flatMap((term) -> term(term, holder, findings))
				: Stream.empty();
	}

	private Stream<TermOfOffice> term(TeiElement term, AuthorityRecord holder, Findings findings) {
		var office = this.offices.get(term.attribute("code"));
		var from = term.attribute("from");
		var to = term.attribute("to");
		if (office == null || !from.matches("\\d{4}-\\d{2}(-\\d{2})?") || !to.matches("(\\d{4}-\\d{2}(-\\d{2})?)?")) {
			findings.error(term.line(), "occupation needs a code of an office, and the days of the term");
			return Stream.empty();
		}
		return Stream.of(new TermOfOffice(office, holder, first(from), last(to)));
	}

	/** The first day that is certain: of a month, the one after it. */
	private static LocalDate first(String date) {
		return (date.length() > 7) ? LocalDate.parse(date) : YearMonth.parse(date).plusMonths(1).atDay(1);
	}

	private static LocalDate last(String date) {
		return date.isEmpty() ? LocalDate.MAX
				: (date.length() > 7) ? LocalDate.parse(date) : YearMonth.parse(date).atDay(1).minusDays(1);
	}

}
