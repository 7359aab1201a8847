package org.memcon.ingest.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Turn;

/**
 * Lets turns keep their anchors when a record is taken in again: a turn whose words are
 * the same has the anchor it had, and so has one that was edited where it stands. Others
 * get numbers that were never used. An anchor that the source gives itself is left alone.
 */
class AnchorAssigner {

	/** {@code t12}, and {@code t12-2} for what of it stands on the next page. */
	private static final Pattern ANCHOR = Pattern.compile("(t(\\d{1,7})[a-z]*)(-\\d+)?");

	private final List<String> before;

	private final Map<String, String> held;

	private final Set<String> taken;

	private int last;

	private AnchorAssigner(List<AnchoredText> before, Set<String> taken, int last) {
		this.before = before.stream().map(AnchoredText::anchor).toList();
		this.held = turns(before, AnchoredText::anchor, AnchoredText::text);
		this.taken = taken;
		this.last = last;
	}

	/** A passage as it stands in the archive. */
	record AnchoredText(String anchor, String text) {
	}

	/** The passages to be replaced, others that stay, and the last number ever used. */
	static AnchorAssigner of(List<AnchoredText> replaced, List<AnchoredText> staying, int last) {
		var taken = staying.stream().map((passage) -> turn(passage.anchor())).collect(Collectors.toSet());
		return new AnchorAssigner(replaced, taken, last);
	}

	/** The highest number of an anchor in the draft. */
	static int last(Draft draft) {
		return draft.turns().mapToInt((turn) -> number(turn.anchor())).max().orElse(0);
	}

	Draft assign(Draft draft) {
		if (this.held.isEmpty() && this.taken.isEmpty()) {
			return draft;
		}
		this.last = Math.max(this.last, draft.givenAnchors().stream().mapToInt(AnchorAssigner::number).max().orElse(0));
		var anchors = anchors(draft);
		var pieces = new HashMap<String, Integer>();
		return draft.withPages(draft.pages()
			.stream()
			.map((page) -> page.withTurns(page.turns().stream().map((it) -> anchored(it, anchors, pieces)).toList()))
			.toList());
	}

	/**
	 * For each anchor that is not in the new text, the one that took its place:
	 * {@link AnchorSuccessors}.
	 */
	Map<String, @Nullable String> successors(Draft assigned) {
		return AnchorSuccessors.of(this.before, assigned.turns().map(Turn::anchor).toList());
	}

	private static Turn anchored(Turn passage, Map<String, String> anchors, Map<String, Integer> pieces) {
		var anchor = anchors.get(turn(passage.anchor()));
		var piece = pieces.merge(anchor, 1, Integer::sum);
		return passage.withAnchor((piece == 1) ? anchor : anchor + "-" + piece);
	}

	/** For each turn as the reader numbered it, the anchor it is to have. */
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
	 * The turns that were there before, with the anchors they had: those with the same
	 * words, wherever they stand if they cannot be mistaken, and between them those that
	 * were edited, where none was added or taken out.
	 */
	private Map<String, String> matchedAnchors(Map<String, String> turns) {
		var before = List.copyOf(this.held.keySet());
		var now = List.copyOf(turns.keySet());
		var kept = uniqueMatches(turns);
		var source = 0;
		var target = 0;
		for (var same : equalRuns(turns)) {
			var first = same.getSource().getPosition();
			if (first - source == same.getTarget().getPosition() - target) {
				pair(now.subList(target, same.getTarget().getPosition()), before.subList(source, first), kept);
			}
			source = first + same.getSource().size();
			target = same.getTarget().getPosition() + same.getTarget().size();
			pair(now.subList(same.getTarget().getPosition(), target), before.subList(first, source), kept);
		}
		if (before.size() - source == now.size() - target) {
			pair(now.subList(target, now.size()), before.subList(source, before.size()), kept);
		}
		return kept;
	}

	/** A turn whose words stood once in the record, and stand there once. */
	private Map<String, String> uniqueMatches(Map<String, String> turns) {
		var before = byWords(this.held);
		var kept = new LinkedHashMap<String, String>();
		byWords(turns).forEach((words, now) -> {
			var anchors = before.getOrDefault(words, List.of());
			if (now.size() == 1 && anchors.size() == 1) {
				kept.put(now.get(0), anchors.get(0));
			}
		});
		return kept;
	}

	private static Map<String, List<String>> byWords(Map<String, String> turns) {
		return turns.keySet().stream().collect(Collectors.groupingBy(turns::get));
	}

	private List<AbstractDelta<String>> equalRuns(Map<String, String> turns) {
		return DiffUtils
			.diff(List.copyOf(this.held.values()), List.copyOf(turns.values()), new MyersDiffWithLinearSpace<>(), null,
					true)
			.getDeltas()
			.stream()
			.filter((delta) -> delta.getType() == DeltaType.EQUAL)
			.toList();
	}

	private static void pair(List<String> now, List<String> before, Map<String, String> kept) {
		IntStream.range(0, now.size()).forEach((i) -> kept.putIfAbsent(now.get(i), before.get(i)));
	}

	/** The words of each turn, all its pieces together, in the order of the text. */
	private static <T> Map<String, String> turns(List<T> passages, Function<T, String> anchor,
			Function<T, String> text) {
		var turns = new LinkedHashMap<String, String>();
		passages.forEach((passage) -> turns.merge(turn(anchor.apply(passage)), text.apply(passage),
				(first, next) -> first + " " + next));
		return turns;
	}

	/** Without the number of its piece. */
	static String turn(String anchor) {
		var match = ANCHOR.matcher(anchor);
		return match.matches() ? match.group(1) : anchor;
	}

	private static int number(String anchor) {
		var match = ANCHOR.matcher(anchor);
		return match.matches() ? Integer.parseInt(match.group(2)) : 0;
	}

}
