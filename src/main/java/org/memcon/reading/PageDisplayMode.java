package org.memcon.reading;

import java.util.Locale;

/**
 * The parts of a page that are shown where it has an image: its text, its image, or both.
 * The choice is carried along in the search context.
 */
enum PageDisplayMode {

	TEXT, BOTH, IMAGE;

	private static final String PARAMETER = "view";

	/** The reader's choice; both, where nothing is chosen. */
	static PageDisplayMode of(SearchContext context) {
		for (var view : values()) {
			if (view.code().equals(context.first(PARAMETER))) {
				return view;
			}
		}
		return BOTH;
	}

	/** The context with this choice; the default needs none. */
	SearchContext addTo(SearchContext context) {
		return (this == BOTH) ? removeFrom(context) : context.with(PARAMETER, code());
	}

	/** The context without the choice, for links to lists. */
	static SearchContext removeFrom(SearchContext context) {
		return context.without(PARAMETER);
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
