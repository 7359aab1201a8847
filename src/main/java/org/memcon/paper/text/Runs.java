package org.memcon.paper.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Divides what stands in order into runs that belong together.
 */
public final class Runs {

	private Runs() {
	}

	/** The runs; an item goes on with the run before it or begins the next. */
	public static <T> List<List<T>> of(List<T> items, BiPredicate<List<T>, T> goesOn) {
		var runs = new ArrayList<List<T>>();
		var from = 0;
		for (int i = 1; i <= items.size(); i++) {
			if (i == items.size() || !goesOn.test(items.subList(from, i), items.get(i))) {
				runs.add(items.subList(from, i));
				from = i;
			}
		}
		return runs;
	}

}
