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
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Turn;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.topic.TopicAssigner;

/**
 * Proposes topics for a document that brings none along: a controlled heading whose names
 * stand in its subject line, or often enough in its text. A proposal is marked as a
 * machine's, and an abstract, which our editors wrote, gets none.
 */
class TopicProposer {

	private static final int MIN_OCCURRENCES = 3;

	private static final int WORDS_PER_OCCURRENCE = 300;

	/** Names within which a controlled name stands and means something else. */
	private static final List<String> MISLEADING_NAMES = List.of("National Security Council", "US Security Council",
			"Russian Security Council", "Security Council of the Russian Federation", "South China Sea",
			"East China Sea");

	private final NameTrie names = new NameTrie();

	TopicProposer(Collection<ControlledTerm> topics) {
		topics.forEach((topic) -> topic.unambiguousNames().forEach((sign) -> this.names.add(sign, topic.slug())));
		MISLEADING_NAMES.forEach((friend) -> this.names.add(friend, ""));
	}

	/** The same draft with the topics that its words propose, if it has none. */
	Draft propose(Draft draft) {
		if (!draft.headings().isEmpty() || draft.textBasis() == TextBasis.ABSTRACT) {
			return draft;
		}
		var found = new IdentityHashMap<Turn, Set<String>>();
		var proposed = proposed(draft, found);
		return proposed.isEmpty() ? draft : draft.withPages(pages(draft, proposed, found))
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

	private static List<Page> pages(Draft draft, Set<String> proposed, Map<Turn, Set<String>> found) {
		return draft.pages()
			.stream()
			.map((page) -> page
				.withTurns(page.turns().stream().map((it) -> marked(it, proposed, found.getOrDefault(it, Set.of()))).toList()))
			.toList();
	}

	private static Turn marked(Turn turn, Set<String> proposed, Set<String> found) {
		var topics = Stream.concat(turn.topics().stream(), found.stream().filter(proposed::contains).sorted());
		return turn.withTopics(topics.distinct().toList());
	}

}
