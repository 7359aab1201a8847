package org.memcon.chart;

import java.util.List;

import org.memcon.chart.ChartTable.ChartCell;
import org.memcon.chart.ChartTable.ChartColumn;
import org.memcon.chart.ChartTable.ChartRow;
import org.memcon.search.CatalogQuery;
import org.memcon.search.Facet;
import org.memcon.web.Link;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Counts the conversations that the most frequent participants share with each other.
 */
@Component
class SharedConversations implements ChartMaker {

	static final int MAX_PARTICIPANTS = 14;

	private final CountedList counted;

	private final Messages messages;

	SharedConversations(CountedList counted, Messages messages) {
		this.counted = counted;
		this.messages = messages;
	}

	@Override
	public ChartName name() {
		return ChartName.PARTICIPANTS;
	}

	/** Counts records of conversations, unless other forms are chosen. */
	@Override
	public Chart make(CatalogQuery list, MultiValueMap<String, String> parameters) {
		var talks = list.included(Facet.FORM).isEmpty() ? list.ofConversations() : list;
		var people = this.counted.mostFrequent(talks, Facet.PARTICIPANT, MAX_PARTICIPANTS);
		var sentences = List.of(this.messages.of("chart.participants.counted", people.size()),
				this.messages.of("chart.counted.participants", this.counted.sentence(talks),
						this.counted.countWith(talks, Facet.PARTICIPANT)));
		return new Chart(name(), list.parameters(), this.messages.of("chart.participants.title"), sentences,
				table(talks, people), List.of());
	}

	private ChartTable table(CatalogQuery talks, List<String> people) {
		var names = this.counted.names(Facet.PARTICIPANT);
		var columns = people.stream()
			.map((person) -> new ChartColumn(names.getOrDefault(person, person), "",
					talks.with(Facet.PARTICIPANT, person).address()))
			.toList();
		var rows = people.stream().map((person) -> {
			var with = talks.with(Facet.PARTICIPANT, person);
			var counts = this.counted.counts(with, Facet.PARTICIPANT);
			return new ChartRow(new Link(names.getOrDefault(person, person), with.address()), people.stream()
				.map((other) -> other.equals(person) ? ChartCell.NOTHING
						: ChartCell.of(counts.getOrDefault(other, 0L), with.with(Facet.PARTICIPANT, other).address()))
				.toList());
		}).toList();
		return new ChartTable(this.messages.of("chart.participant"), columns, rows);
	}

}
