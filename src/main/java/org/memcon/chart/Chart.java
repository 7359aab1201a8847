package org.memcon.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationAddress;
import org.memcon.web.DownloadLink;
import org.memcon.web.Format;
import org.memcon.web.Format.Offer;

/**
 * A chart: its table, and how it is drawn and named.
 *
 * @param parameters the parameters of its address, encoded
 * @param counted the sentences that say what is counted, and of how many
 * @param options links to the same chart of something else, or in another order
 * @param words the words compared, if it compares words
 */
record Chart(ChartName name, String parameters, String title, List<String> counted, ChartTable table,
		List<ChartOption> options, List<String> words) {

	/** A link to the same chart of something else. */
	record ChartOption(String name, String address, boolean chosen) {
	}

	Chart(ChartName name, String parameters, String title, List<String> counted, ChartTable table,
			List<ChartOption> options) {
		this(name, parameters, title, counted, table, options, List.of());
	}

	public String address() {
		return this.name.address(this.parameters);
	}

	/** The record of which it is drawn, if it is drawn of one. */
	public @Nullable String record() {
		return this.name.isOfLists() ? null
				: new ConversationAddress(this.parameters.replaceFirst("^\\w+=", "")).toString();
	}

	/** The links to its files; there are none of an empty one. */
	public List<DownloadLink> files() {
		return this.table.isEmpty() ? List.of()
				: Format.offeredFor(Offer.CHART)
					.stream()
					.map((format) -> format
						.link(ChartName.withParameters(format.address(this.name.address("")), this.parameters)))
					.toList();
	}

}
