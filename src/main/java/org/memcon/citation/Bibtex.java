package org.memcon.citation;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A citation as BibTeX, in UTF-8, with the dates of BibLaTeX beside its years. Styles
 * sort it by its key, since it has no author. Signs that mean something to TeX are
 * written so that they are printed as they stand; BibTeX counts braces even behind a
 * backslash, and they are therefore spelled out.
 */
final class Bibtex {

	private static final Map<Character, String> SPECIALS = Map.of('\\', "\\textbackslash{}", '{', "\\textbraceleft{}",
			'}', "\\textbraceright{}", '~', "\\textasciitilde{}", '^', "\\textasciicircum{}", '$', "\\$", '&', "\\&",
			'#', "\\#", '_', "\\_", '%', "\\%");

	private final StringJoiner fields = new StringJoiner(",\n\t", ",\n\t", "\n}\n");

	private Bibtex() {
	}

	static String of(CiteBox citation) {
		var record = citation.record();
		var pinpoint = citation.pinpoint();
		var bibtex = new Bibtex();
		var volume = record.volume();
		var date = CitedDate.of(record.dateline());
		bibtex.add("title", "{", record.title(), "}");
		bibtex.add("shorttitle", "{", record.shortTitle(), "}");
		if (volume != null) {
			bibtex.add("booktitle", volume.title());
			bibtex.addNames("editor", record.editors());
			bibtex.add("volume", volume.number());
			bibtex.add("publisher", volume.imprint().publisher());
			bibtex.add("address", volume.imprint().publicationPlace());
			bibtex.add("year", volume.year());
			bibtex.add("pages", pinpoint.pageCited());
		}
		else {
			bibtex.add("year", date.year());
			bibtex.add("date", date.bibtex());
			bibtex.add("address", record.dateline().place());
		}
		bibtex.add("key", record.title());
		bibtex.add("note",
				CslItemMapper.join(CslItemMapper.note(record, pinpoint), record.location(), record.repository()));
		bibtex.add("keywords", String.join(", ", record.keywords()));
		bibtex.add("langid", "english");
		bibtex.fields.add("url = {" + address(citation.permanentAddress()) + "}");
		return "@" + ((volume != null) ? "incollection" : "unpublished") + "{" + key(pinpoint.key(record.key()))
				+ bibtex.fields;
	}

	private void add(String field, @Nullable String value) {
		add(field, "", value, "");
	}

	/** Adds a field; a second pair of braces keeps the capitals of a title. */
	private void add(String field, String before, @Nullable String value, String after) {
		var written = (value != null) ? escaped(value) : "";
		if (!written.isEmpty()) {
			this.fields.add(field + " = {" + before + written + after + "}");
		}
	}

	/**
	 * Adds names, each kept whole by braces because no source says which part is the
	 * family name.
	 */
	private void addNames(String field, List<String> names) {
		if (!names.isEmpty()) {
			this.fields.add(names.stream()
				.map((name) -> "{" + escaped(name) + "}")
				.collect(Collectors.joining(" and ", field + " = {", "}")));
		}
	}

	static String escaped(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
			.strip()
			.chars()
			.mapToObj((it) -> SPECIALS.getOrDefault((char) it, String.valueOf((char) it)))
			.collect(Collectors.joining());
	}

	/** The address as it stands, except for signs that would end the field. */
	private static String address(String address) {
		return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replaceAll("\\s", "%20");
	}

	private static String key(String slug) {
		return slug.replaceAll("[^A-Za-z0-9.:+-]", "-");
	}

}
