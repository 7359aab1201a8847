package org.memcon.reading;

import java.util.Locale;

import org.memcon.web.Trail;

/**
 * How a page that has an image lies before the reader: its text, both, or its image. The
 * choice goes along with the trail.
 */
enum PageView {

	TEXT, BOTH, IMAGE;

	private static final String PARAMETER = "view";

	/** What the reader chose; both, where nothing is chosen. */
	static PageView of(Trail trail) {
		for (var view : values()) {
			if (view.code().equals(trail.first(PARAMETER))) {
				return view;
			}
		}
		return BOTH;
	}

	/** The trail with this choice; what is shown unasked needs none. */
	Trail on(Trail trail) {
		return (this == BOTH) ? without(trail) : trail.with(PARAMETER, code());
	}

	/** The trail as it leads to lists, which know no choice. */
	static Trail without(Trail trail) {
		return trail.without(PARAMETER);
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
