package org.memcon.ingest.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Turn;

/**
 * Assigns anchors to the turns of a record that is imported again: a turn with the same
 * words keeps its anchor, and so does one that was edited in its place. Others get
 * numbers that were never used. An anchor that the source gives itself is left alone.
 */
final class AnchorAssigner {

	private final Map<String, String> before;

	private final Map<String, String> replaced;

	private final Set<String> taken;

	private int last;

	private AnchorAssigner(List<AnchoredText> before, Set<String> taken, int last) {
		this.before = passages(before.stream(), AnchoredText::anchor, AnchoredText::text);
		this.replaced = turns(before, AnchoredText::anchor, AnchoredText::text);
		this.taken = taken;
		this.last = last;
	}

	/** A passage as it is in the archive. */
	record AnchoredText(String anchor, String text) {
	}

	/** Takes the passages to be replaced, others that stay, and the last number used. */
	static AnchorAssigner of(List<AnchoredText> replaced, List<AnchoredText> staying, int last) {
		var taken = staying.stream().map((passage) -> AnchorName.turn(passage.anchor())).collect(Collectors.toSet());
		return new AnchorAssigner(replaced, taken, last);
	}

	/** The highest number of an anchor in the draft. */
	static int last(Draft draft) {
		return draft.turns().mapToInt((turn) -> AnchorName.number(turn.anchor())).max().orElse(0);
	}

	Draft assign(Draft draft) {
		if (this.replaced.isEmpty() && this.taken.isEmpty()) {
			return draft;
		}
		this.last = Math.max(this.last, draft.givenAnchors().stream().mapToInt(AnchorName::number).max().orElse(0));
		var anchors = anchors(draft);
		var pieces = new HashMap<String, Integer>();
		return draft.withEachTurn((turn) -> anchored(turn, anchors, pieces));
	}

	/**
	 * Maps each anchor that is not in the new text to its successor: the passage in which
	 * its words stand whole, otherwise the one in its place.
	 */
	Map<String, @Nullable String> successors(Draft assigned) {
		var now = passages(assigned.turns(), Turn::anchor, Turn::text);
		var successors = AnchorSuccessors.of(List.copyOf(this.before.keySet()), List.copyOf(now.keySet()));
		if (!successors.isEmpty()) {
			var finder = new PassageFinder(now);
			successors.keySet()
				.forEach((anchor) -> finder.find(this.before.getOrDefault(anchor, ""))
					.ifPresent((successor) -> successors.put(anchor, successor)));
		}
		return successors;
	}

	private static <T> Map<String, String> passages(Stream<T> passages, Function<T, String> anchor,
			Function<T, String> text) {
		return passages
			.collect(Collectors.toMap(anchor, text, (first, next) -> first + " " + next, LinkedHashMap::new));
	}

	private static Turn anchored(Turn passage, Map<String, String> anchors, Map<String, Integer> pieces) {
		var turn = AnchorName.turn(passage.anchor());
		var anchor = anchors.getOrDefault(turn, turn);
		var piece = pieces.merge(anchor, 1, Integer::sum);
		return passage.withAnchor(Turn.anchor(anchor, piece));
	}

	/** Maps each turn, as the reader numbered it, to the anchor that it is to have. */
	private Map<String, String> anchors(Draft draft) {
		var turns = turns(draft.turns().toList(), Turn::anchor, Turn::text);
		var anchors = new HashMap<String, String>();
		var used = new HashSet<>(this.taken);
		turns.keySet()
			.stream()
			.filter((turn) -> draft.givenAnchors().contains(turn) && used.add(turn))
			.forEach((turn) -> anchors.put(turn, turn));
		matchedAnchors(turns).forEach((turn, anchor) -> {
			if (!anchors.containsKey(turn) && used.add(anchor)) {
				anchors.put(turn, anchor);
			}
		});
		turns.keySet().forEach((turn) -> anchors.computeIfAbsent(turn, (it) -> next(used)));
		return anchors;
	}

	private String next(Set<String> used) {
		do {
			this.last++;
		}
		while (!used.add("t" + this.last));
		return "t" + this.last;
	}

	/**
	 * Maps turns to the anchors they had before: turns with the same words, wherever they
	 * are if the words occur once, and between them those that were edited where none was
	 * added or removed.
	 */
	private Map<String, String> matchedAnchors(Map<String, String> turns) {
		var before = List.copyOf(this.replaced.keySet());
		var now = List.copyOf(turns.keySet());
		var matched = uniqueMatches(turns);
		var source = 0;
		var target = 0;
		for (var same : equalRuns(turns)) {
			var first = same.getSource().getPosition();
			if (first - source == same.getTarget().getPosition() - target) {
				pairEdited(now.subList(target, same.getTarget().getPosition()), before.subList(source, first), turns,
						matched);
			}
			source = first + same.getSource().size();
			target = same.getTarget().getPosition() + same.getTarget().size();
			pair(now.subList(same.getTarget().getPosition(), target), before.subList(first, source), matched);
		}
		if (before.size() - source == now.size() - target) {
			pairEdited(now.subList(target, now.size()), before.subList(source, before.size()), turns, matched);
		}
		return matched;
	}

	/** Maps the turns whose words occurred once in the record, and occur once now. */
	private Map<String, String> uniqueMatches(Map<String, String> turns) {
		var before = byWords(this.replaced);
		var matched = new LinkedHashMap<String, String>();
		byWords(turns).forEach((words, now) -> {
			var anchors = before.getOrDefault(words, List.of());
			if (now.size() == 1 && anchors.size() == 1) {
				matched.put(now.get(0), anchors.get(0));
			}
		});
		return matched;
	}

	private static Map<String, List<String>> byWords(Map<String, String> turns) {
		return turns.keySet().stream().collect(Collectors.groupingBy(turns::get));
	}

	private List<AbstractDelta<String>> equalRuns(Map<String, String> turns) {
		return DiffUtils
			.diff(List.copyOf(this.replaced.values()), List.copyOf(turns.values()), new MyersDiffWithLinearSpace<>(),
					null, true)
			.getDeltas()
			.stream()
			.filter((delta) -> delta.getType() == DeltaType.EQUAL)
			.toList();
	}

	/** Pairs turns by their places, unless the words of one stand whole in another. */
	private void pairEdited(List<String> now, List<String> before, Map<String, String> turns,
			Map<String, String> matched) {
		var finder = new PassageFinder(now.isEmpty() ? Map.of() : turns);
		for (var i = 0; i < now.size(); i++) {
			var words = this.replaced.getOrDefault(before.get(i), "");
			if (turns.getOrDefault(now.get(i), "").contains(words) || finder.find(words).isEmpty()) {
				matched.putIfAbsent(now.get(i), before.get(i));
			}
		}
	}

	private static void pair(List<String> now, List<String> before, Map<String, String> matched) {
		IntStream.range(0, now.size()).forEach((i) -> matched.putIfAbsent(now.get(i), before.get(i)));
	}

	/** The words of each turn, all its parts together, in the order of the text. */
	private static <T> Map<String, String> turns(List<T> passages, Function<T, String> anchor,
			Function<T, String> text) {
		var turns = new LinkedHashMap<String, String>();
		passages.forEach((passage) -> turns.merge(AnchorName.turn(anchor.apply(passage)), text.apply(passage),
				(first, next) -> first + " " + next));
		return turns;
	}

}
