package org.memcon.chart;

import org.memcon.conversation.Coded;
import org.memcon.web.NotFoundException;

/**
 * The charts of the archive, in the order of their list. The code stands in the address.
 */
enum ChartName implements Coded {

	TOPICS(ChartLayout.PANELS), TOPIC_MATRIX(ChartLayout.MATRIX), PARTICIPANTS(ChartLayout.MATRIX),
	WORDS(ChartLayout.PANELS), TALK(ChartLayout.BARS);

	static final String PATH = "/charts";

	private final ChartLayout layout;

	ChartName(ChartLayout layout) {
		this.layout = layout;
	}

	/** A manner of drawing figures. */
	enum ChartLayout {

		/** A panel of upright bars for each column, one below the other. */
		PANELS,

		/** Lying bars, one below the other, for each row. */
		BARS,

		/** Rows by columns, shaded by the figures. */
		MATRIX

	}

	static ChartName of(String code) {
		return Coded.find(values(), code).orElseThrow(() -> new NotFoundException("error.404.chart"));
	}

	ChartLayout layout() {
		return this.layout;
	}

	public String address(String parameters) {
		return withParameters(PATH + "/" + code(), parameters);
	}

	static String withParameters(String address, String parameters) {
		return parameters.isEmpty() ? address : address + "?" + parameters;
	}

	/** Tells if it is drawn of any list; otherwise, of one record. */
	public boolean isOfLists() {
		return this != TALK;
	}

}
