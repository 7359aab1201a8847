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
 * Which passage stands for one that is no longer in a text: what is left of the same
 * turn, or the new turn that stands in its place, or the nearest before it, or the
 * nearest behind.
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

	/** By the anchors of a text as it was and as it is now, each in its order. */
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

	/** Those that stood one after the other between two that are still there. */
	private void assignSuccessors(List<String> gone, @Nullable String before, @Nullable String behind) {
		var fresh = gone.isEmpty() ? List.<String>of() : fresh(before, behind);
		var turns = gone.stream().map(AnchorAssigner::turn).distinct().toList();
		for (var anchor : gone) {
			var turn = AnchorAssigner.turn(anchor);
			var isPiece = before != null && turn.equals(AnchorAssigner.turn(before));
			this.successors.put(anchor, (fresh.isEmpty() || isPiece) ? nearest(before, behind)
					: fresh.get(Math.min(turns.indexOf(turn), fresh.size() - 1)));
		}
	}

	private static @Nullable String nearest(@Nullable String before, @Nullable String behind) {
		return (before != null) ? before : behind;
	}

	/** The turns between these that were not there. */
	private List<String> fresh(@Nullable String before, @Nullable String behind) {
		var from = (before != null) ? this.positions.getOrDefault(before, 0) + 1 : 0;
		var to = (behind != null) ? this.positions.getOrDefault(behind, 0) : this.now.size();
		return this.now.subList(from, Math.max(from, to))
			.stream()
			.filter((anchor) -> !this.old.contains(anchor) && AnchorAssigner.turn(anchor).equals(anchor))
			.toList();
	}

}
