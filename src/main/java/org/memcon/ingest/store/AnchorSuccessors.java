package org.memcon.ingest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the successor of a passage that is no longer in a text: the rest of the same
 * turn, or the new turn in its place, or the nearest one before it, or the nearest after
 * it.
 */
final class AnchorSuccessors {

	private final List<String> now;

	private final Map<String, Integer> positions = new HashMap<>();

	private final Set<String> old;

	private final Map<String, @Nullable String> successors = new LinkedHashMap<>();

	private AnchorSuccessors(List<String> before, List<String> now) {
		this.now = now;
		this.old = new HashSet<>(before);
		now.forEach((anchor) -> this.positions.put(anchor, this.positions.size()));
	}

	/**
	 * Finds the successors by the anchors of a text as it was and as it is now, in order.
	 */
	static Map<String, @Nullable String> of(List<String> before, List<String> now) {
		return new AnchorSuccessors(before, now).between(before);
	}

	private Map<String, @Nullable String> between(List<String> before) {
		var gone = new ArrayList<String>();
		String last = null;
		for (var anchor : before) {
			if (this.positions.containsKey(anchor)) {
				assignSuccessors(gone, last, anchor);
				gone.clear();
				last = anchor;
			}
			else {
				gone.add(anchor);
			}
		}
		assignSuccessors(gone, last, null);
		return this.successors;
	}

	/** Assigns successors to a run of passages between two that are still there. */
	private void assignSuccessors(List<String> gone, @Nullable String before, @Nullable String after) {
		var fresh = gone.isEmpty() ? List.<String>of() : fresh(before, after);
		var turns = gone.stream().map(AnchorName::turn).distinct().toList();
		for (var anchor : gone) {
			var turn = AnchorName.turn(anchor);
			var isPiece = before != null && turn.equals(AnchorName.turn(before));
			this.successors.put(anchor, (fresh.isEmpty() || isPiece) ? nearest(before, after)
					: fresh.get(Math.min(turns.indexOf(turn), fresh.size() - 1)));
		}
	}

	private static @Nullable String nearest(@Nullable String before, @Nullable String after) {
		return (before != null) ? before : after;
	}

	/** The new turns between these two. */
	private List<String> fresh(@Nullable String before, @Nullable String after) {
		var from = (before != null) ? this.positions.getOrDefault(before, 0) + 1 : 0;
		var to = (after != null) ? this.positions.getOrDefault(after, 0) : this.now.size();
		return this.now.subList(from, Math.max(from, to))
			.stream()
			.filter((anchor) -> !this.old.contains(anchor) && AnchorName.turn(anchor).equals(anchor))
			.toList();
	}

}
