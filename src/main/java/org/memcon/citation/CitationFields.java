package org.memcon.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citable.Name;

/**
 * Where everything a citation says goes in the fields of the Citation Style Language. The
 * table in {@code docs/citation.md} says the same in words, with the reasons.
 */
final class CitationFields {

	private CitationFields() {
	}

	/**
	 * For styles that know how to cite what has no title: the words are a description,
	 * and the text basis stands behind it.
	 */
	static CSLItemData described(Citable record, Pinpoint pinpoint) {
		var fields = common(record, pinpoint).medium(basis(record, pinpoint));
		return ((record.volume() != null) ? fields.type(CSLType.CHAPTER)
				: fields.type(CSLType.DOCUMENT).genre(record.words()))
			.build();
	}

	/** For styles that print nothing but titles: the text basis stands in the title. */
	static CSLItemData titled(Citable record, Pinpoint pinpoint) {
		var fields = common(record, pinpoint).type(CSLType.MANUSCRIPT)
			.title(record.title() + " (" + record.basisWords() + ")");
		var volume = record.volume();
		return ((volume == null) ? fields
				: fields.type(CSLType.CHAPTER)
					.containerTitle(volume.title() + ", " + volume.document())
					.number((String) null))
			.build();
	}

	/** For files that other programs read: they want a title, and names as such. */
	static CSLItemData filed(Citable record, Pinpoint pinpoint) {
		return common(record, pinpoint).type((record.volume() != null) ? CSLType.CHAPTER : CSLType.MANUSCRIPT)
			.title(record.title())
			.genre(record.basisWords())
			.eventDate(CitedDate.of(record.dateline()).csl())
			.eventPlace(record.dateline().place())
			.contributor(names(record))
			.source(Citable.ARCHIVE)
			.language("en")
			.page(pinpoint.isWhole() ? null : pinpoint.pageCited())
			.note(basis(record, pinpoint))
			.build();
	}

	private static CSLItemDataBuilder common(Citable record, Pinpoint pinpoint) {
		var fields = new CSLItemDataBuilder().id(record.key())
			.issued(CitedDate.of(record.dateline()).csl())
			.archive(record.repository())
			.archiveLocation(record.location())
			.URL(record.address(pinpoint));
		var volume = record.volume();
		return (volume == null) ? fields
				: fields.title(record.words())
					.containerTitle(volume.title())
					.publisher(volume.publisher())
					.issued(volume.issued())
					.number(volume.document());
	}

	/**
	 * A page of an abstract is none of the document: it is named with the word abstract,
	 * never as the document's own.
	 */
	static String basis(Citable record, Pinpoint pinpoint) {
		return Stream
			.of(record.basisWords(), (record.isAbstract() && !pinpoint.isWhole()) ? "p. " + pinpoint.pageCited() : "",
					pinpoint.passage())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static CSLName @Nullable [] names(Citable record) {
		return record.participants().isEmpty() ? null
				: record.participants().stream().map(CitationFields::name).toArray(CSLName[]::new);
	}

	/** {@code Putin, Vladimir}; a name that is not so divided stands as it is. */
	private static CSLName name(Name name) {
		var parts = name.authorized().split(", ", 2);
		return (parts.length == 2) ? new CSLNameBuilder().family(parts[0]).given(parts[1]).build()
				: new CSLNameBuilder().literal(name.authorized()).build();
	}

}
