package org.memcon.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citable.CitedName;

/**
 * Maps the facts of a record to the fields of the Citation Style Language. The table in
 * {@code docs/citation.md} gives the reasons.
 */
final class CslItemMapper {

	private CslItemMapper() {
	}

	/**
	 * Maps for styles that can cite an untitled document: the designation is a
	 * description, and the text basis follows it. The repository of a document in a
	 * volume stands beside the text basis, because as the archive of the volume it would
	 * have styles print the document's number twice.
	 */
	static CSLItemData describedItem(Citable record, Pinpoint pinpoint) {
		var fields = common(record, pinpoint);
		return ((record.volume() != null)
				? fields.type(CSLType.CHAPTER).medium(join(basis(record, pinpoint), record.repository())).archive(null)
				: fields.type(CSLType.DOCUMENT).medium(basis(record, pinpoint)).genre(record.designation()))
			.build();
	}

	/**
	 * Maps for styles that print nothing but titles: the text basis stands in the title.
	 */
	static CSLItemData titledItem(Citable record, Pinpoint pinpoint) {
		var fields = common(record, pinpoint).type(CSLType.MANUSCRIPT)
			.title(record.title() + " (" + record.basisWords() + ")");
		var volume = record.volume();
		return ((volume != null) ? fields.type(CSLType.CHAPTER)
			.containerTitle(volume.title() + ", " + volume.document())
			.number((String) null) : fields).build();
	}

	/** Maps for files that other programs read: they want a title, and names as such. */
	static String json(Citable record, Pinpoint pinpoint) {
		return common(record, pinpoint).id(pinpoint.key(record.key()))
			.type((record.volume() != null) ? CSLType.CHAPTER : CSLType.MANUSCRIPT)
			.title(record.title())
			.titleShort(record.shortTitle())
			.volume((record.volume() != null) ? record.volume().number() : null)
			.genre(record.basisWords())
			.eventDate(CitedDate.of(record.dateline()).csl())
			.eventPlace(record.dateline().place())
			.contributor(names(record))
			.editor(editors(record))
			.keyword(record.topics().isEmpty() ? null : String.join("; ", record.topics()))
			.source(Citable.ARCHIVE)
			.language(record.language())
			.page(pinpoint.pageCited().isEmpty() ? null : pinpoint.pageCited())
			.note(basis(record, pinpoint))
			.build()
			.toJson(new StringJsonBuilderFactory().createJsonBuilder())
			.toString();
	}

	private static CSLItemDataBuilder common(Citable record, Pinpoint pinpoint) {
		var fields = new CSLItemDataBuilder().id(record.key())
			.issued(CitedDate.of(record.dateline()).csl())
			.archive(record.repository())
			.archiveLocation(record.location())
			.URL(record.address(pinpoint));
		var volume = record.volume();
		return (volume != null) ? fields.title(record.designation())
			.containerTitle(volume.title())
			.publisher(volume.imprint().publisher())
			.publisherPlace(volume.imprint().publicationPlace())
			.issued(volume.issued())
			.number(volume.document()) : fields;
	}

	/** The text basis and the passage. */
	static String basis(Citable record, Pinpoint pinpoint) {
		return join(record.basisWords(), pinpoint.passage());
	}

	/**
	 * The text basis and the place in it, for files with no other field for them: a page
	 * of a manuscript would become the number of its pages.
	 */
	static String note(Citable record, Pinpoint pinpoint) {
		var volume = record.volume();
		var page = pinpoint.pageCited();
		return join((volume != null) ? volume.document() : null, record.basisWords(),
				(volume == null && !page.isEmpty()) ? "page " + page : null, pinpoint.passage());
	}

	static String join(@Nullable String... parts) {
		return Stream.of(parts).filter((part) -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
	}

	private static CSLName @Nullable [] names(Citable record) {
		return record.participants().isEmpty() ? null
				: record.participants().stream().map(CslItemMapper::name).toArray(CSLName[]::new);
	}

	/**
	 * The name in parts, {@code Putin, Vladimir}; one that is not so divided stays whole.
	 */
	private static CSLName name(CitedName name) {
		return name.parts()
			.map((it) -> new CSLNameBuilder().family(it.family()).given(it.given()).suffix(it.suffix()).build())
			.orElseGet(() -> new CSLNameBuilder().literal(name.authorized()).build());
	}

	/**
	 * The editors, for files alone: styles would print them in the place of an author,
	 * and no volume says which part is the family name.
	 */
	private static CSLName @Nullable [] editors(Citable record) {
		return record.editors().isEmpty() ? null
				: record.editors()
					.stream()
					.map((name) -> new CSLNameBuilder().literal(name).build())
					.toArray(CSLName[]::new);
	}

}
