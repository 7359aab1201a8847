package org.memcon.citation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.grouping.Collection;
import org.memcon.participant.PersonalName;

import org.springframework.util.StringUtils;

/**
 * The facts of a record that a citation can give; unknown ones are null.
 * {@link CslItemMapper} maps them to fields.
 *
 * @param designation the title: a description, or the heading of a document in a
 * {@link PublishedVolume}
 * @param topics the names of the topics that editors assigned
 * @param location leads to the paper within its repository
 * @param textLayer the text, or the abstract that is kept beside it
 * @param language the language of the text (BCP 47)
 * @param host scheme and name of the public address of the archive
 */
public record Citable(String slug, String designation, List<CitedName> participants, List<String> topics,
		Dateline dateline, TextBasis basis, @Nullable String repository, @Nullable String location,
		@Nullable PublishedVolume volume, CitedCollection collection, TextLayer textLayer, String language,
		String host) {

	/** The name of the archive. */
	static final String ARCHIVE = "Memcon";

	/** The end of the key of a summary. */
	static final String SUMMARY_KEY = "-summary";

	private static final String ABSTRACT_LANGUAGE = "en";

	/**
	 * A person by the name in direct order, and in the form that a list sorts.
	 *
	 * @param address the address of the person's page, without the host
	 */
	record CitedName(String direct, String authorized, @Nullable String address) {

		/** A name that only the record prints; a comma in it separates nothing. */
		static CitedName printed(String name) {
			return new CitedName(name, name, null);
		}

		Optional<PersonalName> parts() {
			return this.direct.equals(this.authorized) ? Optional.empty() : PersonalName.of(this.authorized);
		}

		/**
		 * The family name and a comma first, as programs expect where they would divide
		 * any other name at its last space.
		 */
		String inverted() {
			return parts().isPresent() ? this.authorized : withoutCommas(this.direct) + ",";
		}

		/** The name in direct order, for programs that divide a list at its commas. */
		String keyword() {
			return withoutCommas(parts()
				.map((it) -> (it.suffix() != null) ? it.given() + " " + it.family() + " " + it.suffix() : it.direct())
				.orElse(this.direct));
		}

	}

	/** A name or a topic for programs that divide a list at its commas or semicolons. */
	static String withoutCommas(String name) {
		return name.replaceAll("\\s*[,;]\\s*", " – ");
	}

	/** The collection that the record came with. */
	record CitedCollection(String slug, String title) {

		static CitedCollection of(Collection collection) {
			return new CitedCollection(collection.slug(), collection.title());
		}

		String address() {
			return "/collections/" + this.slug;
		}

	}

	/**
	 * The abstract that is kept beside the text of the document; it belongs to no volume.
	 */
	Citable summary() {
		return new Citable(this.slug, this.designation, this.participants, this.topics, this.dateline,
				TextBasis.ABSTRACT, this.repository, this.location, null, this.collection, TextLayer.SUMMARY,
				ABSTRACT_LANGUAGE, this.host);
	}

	boolean isSummary() {
		return this.textLayer == TextLayer.SUMMARY;
	}

	/** The key by which other programs know it. */
	public String key() {
		return isSummary() ? this.slug + SUMMARY_KEY : this.slug;
	}

	ConversationAddress path() {
		return new ConversationAddress(this.slug);
	}

	/** The permanent address, with the host. */
	String address(Pinpoint pinpoint) {
		return this.host + (isSummary() ? path().summary() : pinpoint.address(path()));
	}

	/** The designation with a capital, as a title begins. */
	public String title() {
		return StringUtils.capitalize(this.designation);
	}

	/** The names of the editors of its volume. */
	List<String> editors() {
		return (this.volume != null) ? this.volume.imprint().editorNames() : List.of();
	}

	/** The participants and topics, for programs that divide a list at its commas. */
	List<String> keywords() {
		return Stream
			.concat(this.participants.stream().map(CitedName::keyword),
					this.topics.stream().map(Citable::withoutCommas))
			.toList();
	}

	/**
	 * The title where it has a colon, as in an hour: programs would take the words before
	 * it for a short title.
	 */
	@Nullable String shortTitle() {
		return title().contains(":") ? title() : null;
	}

	/** The day, month, year or span in ISO 8601; empty if none is known. */
	public String date() {
		return CitedDate.of(this.dateline).iso();
	}

	/**
	 * The source of the record: the document of a volume, or the paper in its repository;
	 * empty if neither is known.
	 */
	public String source() {
		return (this.volume != null) ? this.volume.title() + ", " + this.volume.document()
				: Stream.of(this.repository, this.location).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	/** The text basis and the archive: {@code abstract in Memcon}. */
	String basisWords() {
		return basisWords(this.basis);
	}

	static String basisWords(TextBasis basis) {
		return switch (basis) {
			case ABSTRACT -> "abstract in ";
			case MACHINE_READ -> "machine-read text, uncorrected, in ";
			case TRANSCRIPTION -> "transcription in ";
		} + ARCHIVE;
	}

	boolean isAbstract() {
		return this.basis == TextBasis.ABSTRACT;
	}

}
