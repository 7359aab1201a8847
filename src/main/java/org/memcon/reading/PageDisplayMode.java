package org.memcon.reading;

import java.util.Locale;

import org.memcon.web.SearchContext;

/**
 * How a page that has an image lies before the reader: its text, both, or its image. The
 * choice goes along with the trail.
 */
enum PageDisplayMode {

	TEXT, BOTH, IMAGE;

	private static final String PARAMETER = "view";

	/** What the reader chose; both, where nothing is chosen. */
	static PageDisplayMode of(SearchContext searchContext) {
		for (var view : values()) {
			if (view.code().equals(searchContext.first(PARAMETER))) {
				return view;
			}
		}
		return BOTH;
	}

	/** The trail with this choice; what is shown unasked needs none. */
	SearchContext addTo(SearchContext searchContext) {
		return (this == BOTH) ? removeFrom(searchContext) : searchContext.with(PARAMETER, code());
	}

	/** The trail as it leads to lists, which know no choice. */
	static SearchContext removeFrom(SearchContext searchContext) {
		return searchContext.without(PARAMETER);
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
