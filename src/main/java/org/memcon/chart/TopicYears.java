package org.memcon.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.memcon.chart.Chart.ChartOption;
import org.memcon.search.CatalogQuery;
import org.memcon.search.Facet;
import org.memcon.web.BadRequestException;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Counts the records of each year on the chosen topics, or else on the most frequent
 * ones.
 */
@Component
class TopicYears implements ChartMaker {

	static final int MAX_TOPICS = 6;

	private static final int MAX_OPTIONS = 30;

	private final CountedList counted;

	private final Messages messages;

	TopicYears(CountedList counted, Messages messages) {
		this.counted = counted;
		this.messages = messages;
	}

	@Override
	public ChartName name() {
		return ChartName.TOPICS;
	}

	@Override
	public Chart make(CatalogQuery list, MultiValueMap<String, String> parameters) {
		var chosen = list.included(Facet.TOPIC);
		if (chosen.size() > MAX_TOPICS) {
			throw new BadRequestException("error.400.topics", MAX_TOPICS);
		}
		var names = this.counted.names(Facet.TOPIC);
		if (!names.keySet().containsAll(chosen)) {
			throw new NotFoundException("error.404.topic");
		}
		var all = list.withoutIncluded(Facet.TOPIC);
		var shown = chosen.isEmpty() ? this.counted.mostFrequent(all, Facet.TOPIC, MAX_TOPICS) : chosen;
		return new Chart(name(), list.parameters(), this.messages.of("chart.topics.title"), sentences(all), this.counted
			.byYear(all, shown.stream()
				.map((topic) -> this.counted.compared(names.getOrDefault(topic, topic), all.with(Facet.TOPIC, topic)))
				.toList()), options(all, chosen, names));
	}

	private List<String> sentences(CatalogQuery all) {
		var sentences = new ArrayList<>(List.of(this.messages.of("chart.topics.counted"), this.messages
			.of("chart.counted.topics", this.counted.sentence(all), this.counted.countWith(all, Facet.TOPIC))));
		sentences.addAll(this.counted.notShown(all));
		return sentences;
	}

	/** Links that add a topic, up to the limit, or drop it. */
	private List<ChartOption> options(CatalogQuery all, List<String> chosen, Map<String, String> names) {
		var list = all;
		for (var topic : chosen) {
			list = list.with(Facet.TOPIC, topic);
		}
		var query = list;
		var frequent = this.counted.mostFrequent(all, Facet.TOPIC, MAX_OPTIONS);
		return names.entrySet()
			.stream()
			.filter((topic) -> chosen.contains(topic.getKey())
					|| chosen.size() < MAX_TOPICS && frequent.contains(topic.getKey()))
			.sorted(Entry.comparingByValue())
			.map((topic) -> {
				var isChosen = chosen.contains(topic.getKey());
				var other = isChosen ? query.without(Facet.TOPIC, topic.getKey())
						: query.with(Facet.TOPIC, topic.getKey());
				return new ChartOption(topic.getValue(), name().address(other.parameters()), isChosen);
			})
			.toList();
	}

}
