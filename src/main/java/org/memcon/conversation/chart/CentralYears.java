package org.memcon.conversation.chart;

import java.util.NavigableMap;

/**
 * The years that hold 99 in 100 of some records, and the number of records outside them:
 * a few that are far from all others, such as one with a misprinted year, stretch no
 * scale.
 */
public record CentralYears(int first, int last, long before, long after) {

	public static final CentralYears NONE = new CentralYears(0, 0, 0, 0);

	/** The least distance, in years, of what is far. */
	private static final int FAR = 20;

	private static final int FEWEST_RECORDS = 10;

	/** Finds them by the number of records of each year. */
	public static CentralYears of(NavigableMap<Integer, Long> counts) {
		if (counts.isEmpty()) {
			return NONE;
		}
		var total = sum(counts);
		var most = (total < FEWEST_RECORDS) ? 0 : Math.max(1, total / 200);
		var first = firstBehind(counts, most);
		var last = firstBehind(counts.descendingMap(), most);
		var far = Math.max(FAR, Math.abs(last - first) / 4);
		var from = (first - counts.firstKey() > far) ? first : counts.firstKey();
		var to = (counts.lastKey() - last > far) ? last : counts.lastKey();
		return new CentralYears(from, to, sum(counts.headMap(from, false)), sum(counts.tailMap(to, false)));
	}

	/** Finds the first year, or the last, behind at most so many records. */
	private static int firstBehind(NavigableMap<Integer, Long> counts, long most) {
		var passed = 0L;
		for (var year : counts.entrySet()) {
			passed += year.getValue();
			if (passed > most) {
				return year.getKey();
			}
		}
		return counts.firstKey();
	}

	private static long sum(NavigableMap<Integer, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	public boolean contains(int year) {
		return this.first <= year && year <= this.last;
	}

	public boolean isAll() {
		return this.before == 0 && this.after == 0;
	}

}
