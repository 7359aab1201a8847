package org.memcon.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.memcon.chart.Chart.ChartOption;
import org.memcon.chart.ChartTable.ChartCell;
import org.memcon.chart.ChartTable.ChartColumn;
import org.memcon.chart.ChartTable.ChartRow;
import org.memcon.conversation.Conversations;
import org.memcon.search.CatalogQuery;
import org.memcon.search.Facet;
import org.memcon.topic.Headings;
import org.memcon.topic.Headings.ConversationTopic;
import org.memcon.topic.TopicAssigner;
import org.memcon.web.BadRequestException;
import org.memcon.web.Link;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Tells which topics the records of a list have; of a long list, the numbers of records
 * by year.
 */
@Component
class TopicMatrix implements ChartMaker {

	static final int MAX_RECORDS = 200;

	private static final int MAX_TOPICS = 24;

	private static final List<String> ORDERS = List.of("date", "topics");

	private final CountedList counted;

	private final Conversations conversations;

	private final Headings headings;

	private final Messages messages;

	TopicMatrix(CountedList counted, Conversations conversations, Headings headings, Messages messages) {
		this.counted = counted;
		this.conversations = conversations;
		this.headings = headings;
		this.messages = messages;
	}

	@Override
	public ChartName name() {
		return ChartName.TOPIC_MATRIX;
	}

	@Override
	public Chart make(CatalogQuery list, MultiValueMap<String, String> parameters) {
		var order = Objects.requireNonNullElse(parameters.getFirst("order"), ORDERS.get(0));
		if (!ORDERS.contains(order)) {
			throw new BadRequestException("error.400.chart.order");
		}
		var isShort = this.counted.count(list) <= MAX_RECORDS;
		var table = isShort ? ofRecords(list) : ofYears(list);
		var sentences = List.of(
				this.messages.of(isShort ? "chart.topic-matrix.counted" : "chart.topic-matrix.counted.years",
						MAX_RECORDS, table.columns().size()),
				this.messages.of("chart.counted.topics", this.counted.sentence(list),
						this.counted.countWith(list, Facet.TOPIC)));
		return new Chart(name(), parameters(list, order),
				this.messages.of(isShort ? "chart.topic-matrix.title" : "chart.topic-matrix.title.years"), sentences,
				order.equals("date") ? table : bySum(table), List.of(option(list, "date", "chart.order.date", order),
						option(list, "topics", "chart.order.topics", order)));
	}

	private static ChartTable bySum(ChartTable table) {
		return new ChartTable(table.corner(), table.columns(),
				table.rows().stream().sorted(Comparator.comparing(ChartRow::sum).reversed()).toList());
	}

	private ChartOption option(CatalogQuery list, String order, String message, String chosen) {
		return new ChartOption(this.messages.of(message), name().address(parameters(list, order)),
				order.equals(chosen));
	}

	private static String parameters(CatalogQuery list, String order) {
		var parts = new ArrayList<String>();
		parts.add(list.parameters());
		parts.add(order.equals(ORDERS.get(0)) ? "" : "order=" + order);
		parts.removeIf(String::isEmpty);
		return String.join("&", parts);
	}

	private ChartTable ofRecords(CatalogQuery list) {
		var ids = this.counted.ids(list);
		var entries = this.conversations.entries(ids);
		var topics = this.headings.topicsIn(ids);
		var columns = mostFrequent(topics);
		var byRecord = topics.stream().collect(Collectors.groupingBy(ConversationTopic::conversation));
		var rows = entries.stream().map((entry) -> {
			var ofRecord = byRecord.getOrDefault(entry.id(), List.of())
				.stream()
				.collect(Collectors.toMap(ConversationTopic::slug, Function.identity()));
			var address = entry.address().toString();
			var day = Objects.requireNonNullElse(entry.dateline().label(), this.messages.of("date.unknown"));
			return new ChartRow(new Link(entry.titleOn(day), address),
					columns.keySet().stream().map((topic) -> cell(ofRecord, topic, address)).toList());
		}).toList();
		return new ChartTable(this.messages.of("chart.record"), columns(list, columns), rows);
	}

	private ChartCell cell(Map<String, ConversationTopic> topics, String topic, String address) {
		var assigned = topics.get(topic);
		if (assigned == null) {
			return ChartCell.NOTHING;
		}
		var isProposed = assigned.assignment() == TopicAssigner.MACHINE;
		return new ChartCell(1, this.messages.of(isProposed ? "chart.proposed" : "chart.assigned"), address,
				isProposed);
	}

	/** The slugs and names of the most frequent topics, these first. */
	private static Map<String, String> mostFrequent(List<ConversationTopic> topics) {
		var names = new LinkedHashMap<String, String>();
		var counts = new HashMap<String, Integer>();
		topics.forEach((topic) -> {
			names.put(topic.slug(), topic.name());
			counts.merge(topic.slug(), 1, Integer::sum);
		});
		return names.entrySet()
			.stream()
			.sorted(Comparator.comparing((topic) -> -counts.getOrDefault(topic.getKey(), 0)))
			.limit(MAX_TOPICS)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	private static List<ChartColumn> columns(CatalogQuery list, Map<String, String> topics) {
		return topics.entrySet()
			.stream()
			.map((topic) -> new ChartColumn(topic.getValue(), "", list.with(Facet.TOPIC, topic.getKey()).address()))
			.toList();
	}

	/** Counts the years with records. */
	private ChartTable ofYears(CatalogQuery list) {
		var names = this.counted.names(Facet.TOPIC);
		var table = this.counted.byYear(list, this.counted.mostFrequent(list, Facet.TOPIC, MAX_TOPICS)
			.stream()
			.map((topic) -> this.counted.compared(names.getOrDefault(topic, topic), list.with(Facet.TOPIC, topic)))
			.toList());
		return new ChartTable(table.corner(), table.columns(),
				table.rows().stream().filter((row) -> row.name().address() != null).toList());
	}

}
