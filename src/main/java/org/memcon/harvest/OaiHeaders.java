package org.memcon.harvest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Withdrawal;
import org.memcon.harvest.HarvestableRecords.HarvestableRecord;
import org.memcon.harvest.HarvestableRecords.SlugRow;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The headers of records, current and withdrawn, in the order of their ids.
 */
@Component
class OaiHeaders {

	private final HarvestableRecords records;

	OaiHeaders(HarvestableRecords records) {
		this.records = records;
	}

	/** The first headers with higher ids, one for each id. */
	List<OaiHeader> after(long id, OaiSelection it, int number) {
		var limit = Limit.of(number);
		var current = this.records.currentRecords(id, it.from(), it.until(), it.collection(), it.topic(), limit);
		var withdrawn = this.records.withdrawnRecords(id, it.from(), it.until(), it.collection(), it.topic(), limit);
		return Stream.concat(headers(current).stream(), withdrawn.stream().map(OaiHeaders::header))
			.sorted(Comparator.comparing(OaiHeader::id))
			.limit(number)
			.toList();
	}

	/** The headers, each after those of its former slugs. */
	List<OaiHeader> withFormerSlugs(List<OaiHeader> headers) {
		var former = this.records.formerSlugs(headers.stream().map(OaiHeader::id).toList())
			.stream()
			.collect(Collectors.groupingBy(SlugRow::conversation));
		return headers.stream()
			.flatMap((header) -> Stream.concat(
					former.getOrDefault(header.id(), List.of()).stream().map((it) -> header.asFormer(it.slug())),
					Stream.of(header)))
			.toList();
	}

	long count(OaiSelection it) {
		return this.records.countCurrentRecords(0, it.from(), it.until(), it.collection(), it.topic())
				+ this.records.countWithdrawnRecords(0, it.from(), it.until(), it.collection(), it.topic());
	}

	/** The header of the record that has or had this slug. */
	Optional<OaiHeader> of(String slug) {
		return current(slug)
			.or(() -> this.records.presentSlugOf(slug).flatMap(this::current).map((it) -> it.asFormer(slug)));
	}

	private Optional<OaiHeader> current(String slug) {
		return this.records.currentRecordBySlug(slug)
			.map((it) -> headers(List.of(it)).get(0))
			.or(() -> this.records.withdrawnRecordBySlug(slug).map(OaiHeaders::header));
	}

	private List<OaiHeader> headers(List<HarvestableRecord> records) {
		var topics = topics(records.stream().map(HarvestableRecord::id).toList());
		return records.stream()
			.map((it) -> new OaiHeader(it.id(), it.slug(), it.changedAt(), false,
					sets(it.collection(), topics.getOrDefault(it.id(), List.of()))))
			.toList();
	}

	private Map<Long, List<String>> topics(List<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.records.topics(ids)
					.stream()
					.collect(Collectors.groupingBy(SlugRow::conversation,
							Collectors.mapping(SlugRow::slug, Collectors.toList())));
	}

	private static OaiHeader header(Withdrawal withdrawal) {
		return new OaiHeader(withdrawal.id(), withdrawal.slug(), withdrawal.withdrawnAt(), true,
				sets(withdrawal.collectionSlug(), withdrawal.topics()));
	}

	private static List<SetSpec> sets(String collection, List<String> topics) {
		return Stream.concat(Stream.of(SetSpec.collection(collection)), topics.stream().map(SetSpec::topic)).toList();
	}

}
