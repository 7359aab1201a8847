package org.memcon.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citable.CitedCollection;
import org.memcon.citation.Citable.CitedName;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextLayer;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participation;

/**
 * Gathers the facts of a record for its citations.
 */
final class CitableFactory {

	/** The documents of a volume are numbered: {@code frus1969-76v12-d14}. */
	private static final Pattern DOCUMENT = Pattern.compile("(frus.+)-d(\\d+\\w*)");

	/** The first clause of a particular, which may continue with explanations. */
	private static final Pattern FIRST_CLAUSE = Pattern.compile("[^;]+");

	private static final Pattern FIRST_WORDS = Pattern.compile("[^;,(]+?(?=[;,(]|\\.(?:\\s|$)|$)");

	private static final int MAX_LENGTH = 200;

	private CitableFactory() {
	}

	static Citable of(Conversation conversation, List<Participation> participations, List<Particular> particulars,
			List<String> topics, String host) {
		var principals = principals(participations);
		var volume = volume(conversation);
		return new Citable(conversation.slug(), words(conversation, principals, volume), principals, topics,
				conversation.dateline(), conversation.textBasis(),
				known(particulars, ParticularKind.REPOSITORY, FIRST_CLAUSE).orElse(null),
				location(conversation, particulars, volume), volume, CitedCollection.of(conversation.collection()),
				TextLayer.TEXT, conversation.language(), host);
	}

	/** The principals; all participants if no capacities are known. */
	private static List<CitedName> principals(List<Participation> participations) {
		var principals = participations.stream().filter((it) -> it.capacities().contains(Capacity.PRINCIPAL)).toList();
		var told = participations.stream().anyMatch((it) -> !it.capacities().isEmpty());
		return (told ? principals : participations).stream().map(CitableFactory::name).distinct().toList();
	}

	private static CitedName name(Participation participation) {
		var participant = participation.participant();
		return (participant != null)
				? new CitedName(participant.directName(), participant.name(), participant.address())
				: CitedName.printed(participation.namePrinted());
	}

	/**
	 * The designation: the heading of a document in a volume, the title of a record that
	 * is no conversation, otherwise a generic title.
	 */
	private static String words(Conversation conversation, List<CitedName> principals,
			@Nullable PublishedVolume volume) {
		if (volume != null && conversation.form() != RecordForm.EDITORIAL_NOTE) {
			return conversation.title() + ", " + CitedDate.of(conversation.dateline());
		}
		var nameless = !conversation.form().isConversation() || principals.isEmpty();
		return nameless ? conversation.title() : new GenericTitle(conversation, principals).toString();
	}

	private static @Nullable PublishedVolume volume(Conversation conversation) {
		var collection = conversation.collection();
		var document = DOCUMENT.matcher(conversation.slug());
		return (document.matches() && document.group(1).equals(collection.slug()))
				? new PublishedVolume(collection.title(), collection.imprint(), "document " + document.group(2)) : null;
	}

	/** The case number and the release; a published volume needs neither. */
	private static @Nullable String location(Conversation conversation, List<Particular> particulars,
			@Nullable PublishedVolume volume) {
		if (volume != null) {
			return null;
		}
		var location = Stream
			.of(known(particulars, ParticularKind.DECLASSIFICATION_CASE, FIRST_WORDS)
				.map("declassification case "::concat), release(conversation))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		return location.isEmpty() ? null : location;
	}

	private static Optional<String> release(Conversation conversation) {
		var imprint = conversation.collection().imprint();
		return Optional.ofNullable(imprint.publisher())
			.map((publisher) -> "released by " + publisher)
			.map((released) -> (imprint.publishedOn() != null)
					? released + ", " + CitedDate.words(imprint.publishedOn())
					: (imprint.year() != null) ? released + ", " + imprint.year() : released);
	}

	private static Optional<String> known(List<Particular> particulars, ParticularKind kind, Pattern wanted) {
		return particulars.stream()
			.filter((it) -> it.kind() == kind)
			.map((it) -> wanted.matcher(Jsoup.parseBodyFragment(it.html()).text()))
			.filter((it) -> it.find())
			.map((it) -> it.group().strip().replaceFirst("[.]$", ""))
			.filter((text) -> !text.isEmpty() && text.length() <= MAX_LENGTH)
			.findFirst();
	}

}
