package org.memcon.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Turn;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.topic.TopicAssigner;

/**
 * Proposes topics for a document that has none: those whose names are in its subject
 * line, or often enough in its text. A proposal is marked as a machine's. An abstract
 * gets none, because our editors wrote it and chose its topics.
 */
class TopicProposer {

	private static final int MIN_OCCURRENCES = 3;

	private static final int WORDS_PER_OCCURRENCE = 300;

	/** Names that contain a controlled name but mean something else. */
	private static final List<String> MISLEADING_NAMES = List.of("National Security Council", "US Security Council",
			"Russian Security Council", "Security Council of the Russian Federation", "South China Sea",
			"East China Sea");

	private final NameTrie names = new NameTrie();

	TopicProposer(Collection<ControlledTerm> topics) {
		topics.forEach((topic) -> topic.unambiguousNames().forEach((name) -> this.names.add(name, topic.slug())));
		MISLEADING_NAMES.forEach((name) -> this.names.add(name, ""));
	}

	/** Adds the topics that the words of a draft propose, if it has none. */
	Draft propose(Draft draft) {
		if (!draft.headings().isEmpty() || draft.textBasis() == TextBasis.ABSTRACT) {
			return draft;
		}
		var found = new IdentityHashMap<Turn, Set<String>>();
		var proposed = proposed(draft, found);
		return proposed.isEmpty() ? draft : draft
			.withEachTurn((turn) -> marked(turn, proposed, found.getOrDefault(turn, Set.of())))
			.withHeadings(
					proposed.stream().sorted().map((topic) -> new Heading(topic, TopicAssigner.MACHINE)).toList());
	}

	private Set<String> proposed(Draft draft, Map<Turn, Set<String>> found) {
		var counts = new HashMap<String, Integer>();
		var words = draft.turns().mapToInt((turn) -> {
			var here = found.computeIfAbsent(turn, (it) -> new HashSet<>());
			return this.names.find(turn.text(), (topic) -> {
				here.add(topic);
				counts.merge(topic, 1, Integer::sum);
			});
		}).sum();
		var proposed = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() >= Math.max(MIN_OCCURRENCES, words / WORDS_PER_OCCURRENCE))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		subjectLines(draft).forEach((line) -> this.names.find(line, proposed::add));
		return proposed;
	}

	private static Stream<String> subjectLines(Draft draft) {
		return draft.particulars()
			.stream()
			.filter((particular) -> particular.kind() == ParticularKind.SUBJECT_LINE)
			.map((particular) -> Jsoup.parseBodyFragment(particular.html()).text());
	}

	private static Turn marked(Turn turn, Set<String> proposed, Set<String> found) {
		var topics = Stream.concat(turn.topics().stream(), found.stream().filter(proposed::contains).sorted());
		return turn.withTopics(topics.distinct().toList());
	}

}
