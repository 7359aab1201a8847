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
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Subject;
import org.memcon.tei.Authorities.Category;
import org.memcon.topic.Assignment;

/**
 * Proposes topics for a document that brings none along: a controlled heading whose names
 * stand in its subject line, or often enough in its text. A proposal is marked as a
 * machine's, and an abstract, which our editors wrote, gets none.
 */
class ProposedTopics {

	private static final int OFTEN = 3;

	private static final int WORDS_FOR_EACH = 300;

	/** Names within which a controlled name stands and means something else. */
	private static final List<String> FALSE_FRIENDS = List.of("National Security Council", "US Security Council",
			"Russian Security Council", "Security Council of the Russian Federation", "South China Sea",
			"East China Sea");

	private final NameTrie names = new NameTrie();

	ProposedTopics(Collection<Category> topics) {
		topics.forEach((topic) -> topic.signs().forEach((sign) -> this.names.add(sign, topic.slug())));
		FALSE_FRIENDS.forEach((friend) -> this.names.add(friend, ""));
	}

	/** The same draft with the topics that its words propose, if it has none. */
	Draft propose(Draft draft) {
		if (!draft.topics().isEmpty() || draft.textBasis() == TextBasis.ABSTRACT) {
			return draft;
		}
		var found = new IdentityHashMap<Passage, Set<String>>();
		var proposed = proposed(draft, found);
		return proposed.isEmpty() ? draft : draft.with(pages(draft, proposed, found))
			.withTopics(proposed.stream().sorted().map((topic) -> new Subject(topic, Assignment.MACHINE)).toList());
	}

	private Set<String> proposed(Draft draft, Map<Passage, Set<String>> found) {
		var counts = new HashMap<String, Integer>();
		var words = draft.passages().mapToInt((passage) -> {
			var here = found.computeIfAbsent(passage, (it) -> new HashSet<>());
			return this.names.find(passage.text(), (topic) -> {
				here.add(topic);
				counts.merge(topic, 1, Integer::sum);
			});
		}).sum();
		var proposed = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() >= Math.max(OFTEN, words / WORDS_FOR_EACH))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		subjectLines(draft).forEach((line) -> this.names.find(line, proposed::add));
		return proposed;
	}

	private static Stream<String> subjectLines(Draft draft) {
		return draft.particulars()
			.stream()
			.filter((fact) -> fact.kind() == ParticularKind.SUBJECT_LINE)
			.map((fact) -> Jsoup.parseBodyFragment(fact.html()).text());
	}

	private static List<Leaf> pages(Draft draft, Set<String> proposed, Map<Passage, Set<String>> found) {
		return draft.pages()
			.stream()
			.map((page) -> page
				.with(page.passages().stream().map((it) -> marked(it, proposed, found.get(it))).toList()))
			.toList();
	}

	private static Passage marked(Passage passage, Set<String> proposed, Set<String> found) {
		var topics = Stream.concat(passage.topics().stream(), found.stream().filter(proposed::contains).sorted());
		return passage.withTopics(topics.distinct().toList());
	}

}
