package org.memcon.harvest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Withdrawal;
import org.memcon.harvest.HarvestableRecords.FormerSlugRow;
import org.memcon.harvest.HarvestableRecords.HarvestableRecord;
import org.memcon.harvest.HarvestableRecords.TopicRow;
import org.memcon.harvest.oai.OaiSelection;
import org.memcon.harvest.oai.SetSpec;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The headers of records, held and withdrawn, in one order.
 */
@Component
class OaiHeaders {

	private final HarvestableRecords records;

	OaiHeaders(HarvestableRecords records) {
		this.records = records;
	}

	/** The first of those with higher ids, one for each id. */
	List<OaiHeader> after(long id, OaiSelection it, int number) {
		var limit = Limit.of(number);
		var harvestableRecord = this.records.currentRecords(id, it.from(), it.until(), it.collection(), it.topic(),
				limit);
		var withdrawn = this.records.withdrawnRecords(id, it.from(), it.until(), it.collection(), it.topic(), limit);
		return Stream.concat(headers(harvestableRecord).stream(), withdrawn.stream().map(OaiHeaders::header))
			.sorted(Comparator.comparing(OaiHeader::id))
			.limit(number)
			.toList();
	}

	/** Each with the names before it that its record had. */
	List<OaiHeader> withFormerSlugs(List<OaiHeader> oaiHeaders) {
		var formerSlugRow = this.records.formerSlugs(oaiHeaders.stream().map(OaiHeader::id).toList())
			.stream()
			.collect(Collectors.groupingBy(FormerSlugRow::conversation));
		return oaiHeaders.stream()
			.flatMap((oaiHeader) -> Stream.concat(formerSlugRow.getOrDefault(oaiHeader.id(), List.of())
				.stream()
				.map((it) -> oaiHeader.asFormer(it.slug())), Stream.of(oaiHeader)))
			.toList();
	}

	long count(OaiSelection it) {
		return this.records.countCurrentRecords(0, it.from(), it.until(), it.collection(), it.topic())
				+ this.records.countWithdrawnRecords(0, it.from(), it.until(), it.collection(), it.topic());
	}

	/** By the slug that a record has, or had. */
	Optional<OaiHeader> of(String slug) {
		return current(slug).or(() -> this.records.presentSlugOf(slug)
			.flatMap(this::current)
			.map((oaiHeader) -> oaiHeader.asFormer(slug)));
	}

	private Optional<OaiHeader> current(String slug) {
		return this.records.currentRecordBySlug(slug)
			.map((harvestableRecord) -> headers(List.of(harvestableRecord)).get(0))
			.or(() -> this.records.withdrawnRecordBySlug(slug).map(OaiHeaders::header));
	}

	private List<OaiHeader> headers(List<HarvestableRecord> harvestableRecord) {
		var topics = topics(harvestableRecord.stream().map(HarvestableRecord::id).toList());
		return harvestableRecord.stream()
			.map((it) -> new OaiHeader(it.id(), it.slug(), it.changedAt(), false,
					sets(it.collection(), topics.getOrDefault(it.id(), List.of()))))
			.toList();
	}

	private Map<Long, List<String>> topics(List<Long> held) {
		return held.isEmpty() ? Map.of()
				: this.records.topics(held)
					.stream()
					.collect(Collectors.groupingBy(TopicRow::conversation,
							Collectors.mapping(TopicRow::slug, Collectors.toList())));
	}

	private static OaiHeader header(Withdrawal withdrawal) {
		return new OaiHeader(withdrawal.id(), withdrawal.slug(), withdrawal.withdrawnAt(), true,
				sets(withdrawal.collectionSlug(), withdrawal.topics()));
	}

	private static List<SetSpec> sets(String collection, List<String> topics) {
		return Stream.concat(Stream.of(SetSpec.collection(collection)), topics.stream().map(SetSpec::topic)).toList();
	}

}
