package org.memcon.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citable.CitedName;
import org.memcon.citation.Citable.PublishedVolume;

/**
 * Where everything a citation says goes in the fields of the Citation Style Language. The
 * table in {@code docs/citation.md} says the same in words, with the reasons.
 */
final class CslItemMapper {

	private CslItemMapper() {
	}

	/**
	 * For styles that know how to cite what has no title: the words are a description,
	 * and the text basis stands behind it. Of a document in a volume the paper's own
	 * repository is named beside the text basis: as the place of the volume it would have
	 * styles print the document's number twice.
	 */
	static CSLItemData describedItem(Citable record, Pinpoint pinpoint) {
		var fields = common(record, pinpoint);
		return ((record.volume() != null)
				? fields.type(CSLType.CHAPTER).medium(join(basis(record, pinpoint), record.repository())).archive(null)
				: fields.type(CSLType.DOCUMENT).medium(basis(record, pinpoint)).genre(record.designation()))
			.build();
	}

	/** For styles that print nothing but titles: the text basis stands in the title. */
	static CSLItemData titledItem(Citable record, Pinpoint pinpoint) {
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
	static CSLItemData fileItem(Citable record, Pinpoint pinpoint) {
		return common(record, pinpoint).type((record.volume() != null) ? CSLType.CHAPTER : CSLType.MANUSCRIPT)
			.title(record.title())
			.genre(record.basisWords())
			.eventDate(CitedDate.of(record.dateline()).csl())
			.eventPlace(record.dateline().place())
			.contributor(names(record))
			.editor(editors(record.volume()))
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
				: fields.title(record.designation())
					.containerTitle(volume.title())
					.publisher(volume.imprint().publisher())
					.publisherPlace(volume.imprint().publicationPlace())
					.issued(volume.issued())
					.number(volume.document());
	}

	/**
	 * A page of an abstract is none of the document: it is named with the word abstract,
	 * never as the document's own.
	 */
	static String basis(Citable record, Pinpoint pinpoint) {
		return join(record.basisWords(),
				(record.isAbstract() && !pinpoint.isWhole()) ? "p. " + pinpoint.pageCited() : "", pinpoint.passage());
	}

	private static String join(@Nullable String... parts) {
		return Stream.of(parts).filter((part) -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
	}

	private static CSLName @Nullable [] names(Citable record) {
		return record.participants().isEmpty() ? null
				: record.participants().stream().map(CslItemMapper::name).toArray(CSLName[]::new);
	}

	/** {@code Putin, Vladimir}; a name that is not so divided stands as it is. */
	private static CSLName name(CitedName name) {
		return name.parts()
			.map((it) -> new CSLNameBuilder().family(it.family()).given(it.given()).suffix(it.suffix()).build())
			.orElseGet(() -> new CSLNameBuilder().literal(name.authorized()).build());
	}

	/**
	 * A volume does not say which of their names is the family's. Styles would print the
	 * editors where an author stands; therefore they are in files alone.
	 */
	private static CSLName @Nullable [] editors(@Nullable PublishedVolume volume) {
		return (volume == null || volume.imprint().editorNames().isEmpty()) ? null
				: volume.imprint()
					.editorNames()
					.stream()
					.map((name) -> new CSLNameBuilder().literal(name).build())
					.toArray(CSLName[]::new);
	}

}
