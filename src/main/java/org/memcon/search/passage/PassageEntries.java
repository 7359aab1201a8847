package org.memcon.search.passage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Turns;
import org.memcon.conversation.Turns.NearbyTurn;
import org.memcon.conversation.Turns.PassagePart;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Participant;
import org.memcon.participant.Participants;
import org.memcon.search.CatalogQuery;
import org.memcon.topic.Headings;
import org.memcon.topic.Headings.ProposedTopic;
import org.memcon.words.DividedWord;
import org.memcon.words.WordMatcher;

import org.springframework.stereotype.Component;

/**
 * Makes the entries of a list of passages: loads those of one page, with the turns beside
 * them, and finds the words in them.
 */
@Component
public class PassageEntries {

	private final Turns turns;

	private final Conversations conversations;

	private final Participants participants;

	private final Headings headings;

	PassageEntries(Turns turns, Conversations conversations, Participants participants, Headings headings) {
		this.turns = turns;
		this.conversations = conversations;
		this.participants = participants;
		this.headings = headings;
	}

	/** The entries of these passages in their order. */
	@SnapshotRead
	public List<PassageEntry> of(List<Long> passages, CatalogQuery query) {
		if (passages.isEmpty()) {
			return List.of();
		}
		var parts = this.turns.partsOf(passages).stream().collect(Collectors.groupingBy(PassagePart::passage));
		var nearby = nearby(parts);
		var ids = parts.values().stream().map((it) -> it.get(0).conversation()).distinct().toList();
		var proposed = this.headings.proposedIn(ids)
			.stream()
			.collect(Collectors.groupingBy(ProposedTopic::conversation));
		var entries = this.conversations.entries(ids)
			.stream()
			.collect(Collectors.toMap(ConversationListEntry::id, Function.identity()));
		var speakers = speakers(parts.values());
		var matcher = new WordMatcher(query.effectiveWords());
		return passages.stream()
			.flatMap((id) -> Stream.ofNullable(parts.get(id)))
			.flatMap((it) -> Stream.ofNullable(entries.get(it.get(0).conversation()))
				.map((entry) -> entry(it, entry, speakers.get(it.get(0).participant()),
						proposed.getOrDefault(entry.id(), List.of()), nearby, matcher, query)))
			.toList();
	}

	/** The slugs of the speakers by their ids. */
	private Map<Long, String> speakers(Collection<List<PassagePart>> parts) {
		var ids = parts.stream().map((it) -> it.get(0).participant()).filter(Objects::nonNull).distinct().toList();
		return ids.isEmpty() ? new HashMap<>()
				: this.participants.findByIdIn(ids)
					.stream()
					.collect(Collectors.toMap(Participant::id, Participant::slug));
	}

	private Map<TurnNumber, NearbyTurn> nearby(Map<Long, List<PassagePart>> parts) {
		var ends = parts.values()
			.stream()
			.flatMap((it) -> Stream.of(it.get(0).id(), it.get(it.size() - 1).id()))
			.distinct()
			.toList();
		return this.turns.nearbyTurns(ends)
			.stream()
			.collect(Collectors.toMap((it) -> new TurnNumber(it.conversation(), it.ordinal()), Function.identity(),
					(it, again) -> it));
	}

	/** The place of a turn in the order of its conversation. */
	private record TurnNumber(Long conversation, int ordinal) {
	}

	private static PassageEntry entry(List<PassagePart> parts, ConversationListEntry entry, @Nullable String speaker,
			List<ProposedTopic> proposed, Map<TurnNumber, NearbyTurn> nearby, WordMatcher matcher, CatalogQuery query) {
		var starts = new LinkedHashMap<Integer, PassagePart>();
		var text = "";
		for (var part : parts) {
			text = starts.isEmpty() ? part.text() : DividedWord.join(text, part.text());
			starts.put(text.length() - part.text().length(), part);
		}
		var first = parts.get(0);
		var last = parts.get(parts.size() - 1);
		var hits = matcher.hits(text + last.wordRest());
		var found = hits.isEmpty() ? first : partAt(starts, hits.get(0).start());
		var conversation = first.conversation();
		var topics = (first.topics() != null) ? List.of(first.topics().split(" ")) : List.<String>of();
		var excerpt = PassageExcerpt.of(text + last.wordRest(), hits,
				Optional.ofNullable(nearby.get(new TurnNumber(conversation, first.ordinal() - 1))),
				Optional.ofNullable(nearby.get(new TurnNumber(conversation, last.ordinal() + 1))));
		return new PassageEntry(entry, found, speaker, topics,
				proposed.stream().map(ProposedTopic::topic).filter(topics::contains).toList(), text, excerpt,
				address(entry, found, query));
	}

	private static PassagePart partAt(Map<Integer, PassagePart> starts, int place) {
		return starts.entrySet()
			.stream()
			.filter((it) -> it.getKey() <= place)
			.reduce((earlier, later) -> later)
			.orElseThrow()
			.getValue();
	}

	/** The page opens at the passage, with the same words marked. */
	private static String address(ConversationListEntry entry, PassagePart part, CatalogQuery query) {
		var page = entry.address().page(part.page());
		return CatalogQuery.EVERYTHING.withWords(query.effectiveWords().typed()).appendTo(page) + "#" + part.anchor();
	}

}
