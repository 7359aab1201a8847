package org.memcon.harvest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Withdrawal;
import org.memcon.harvest.Harvestable.Former;
import org.memcon.harvest.Harvestable.Held;
import org.memcon.harvest.Harvestable.Spoken;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The headers of records, held and withdrawn, in one order.
 */
@Component
class Headers {

	private final Harvestable records;

	Headers(Harvestable records) {
		this.records = records;
	}

	/** The first of those with higher ids, one for each id. */
	List<Header> after(long id, Selection it, int number) {
		var limit = Limit.of(number);
		var held = this.records.held(id, it.from(), it.until(), it.collection(), it.topic(), limit);
		var withdrawn = this.records.withdrawn(id, it.from(), it.until(), it.collection(), it.topic(), limit);
		return Stream.concat(headers(held).stream(), withdrawn.stream().map(Headers::header))
			.sorted(Comparator.comparing(Header::id))
			.limit(number)
			.toList();
	}

	/** Each with the names before it that its record had. */
	List<Header> withFormer(List<Header> headers) {
		var former = this.records.formerSlugs(headers.stream().map(Header::id).toList())
			.stream()
			.collect(Collectors.groupingBy(Former::conversation));
		return headers.stream()
			.flatMap((header) -> Stream.concat(
					former.getOrDefault(header.id(), List.of()).stream().map((it) -> header.formerly(it.slug())),
					Stream.of(header)))
			.toList();
	}

	long count(Selection it) {
		return this.records.countHeld(0, it.from(), it.until(), it.collection(), it.topic())
				+ this.records.countWithdrawn(0, it.from(), it.until(), it.collection(), it.topic());
	}

	/** By the slug that a record has, or had. */
	Optional<Header> of(String slug) {
		return present(slug)
			.or(() -> this.records.slugOf(slug).flatMap(this::present).map((header) -> header.formerly(slug)));
	}

	private Optional<Header> present(String slug) {
		return this.records.heldAs(slug)
			.map((held) -> headers(List.of(held)).get(0))
			.or(() -> this.records.withdrawnAs(slug).map(Headers::header));
	}

	private List<Header> headers(List<Held> held) {
		var topics = topics(held.stream().map(Held::id).toList());
		return held.stream()
			.map((it) -> new Header(it.id(), it.slug(), it.changedAt(), false,
					sets(it.collection(), topics.getOrDefault(it.id(), List.of()))))
			.toList();
	}

	private Map<Long, List<String>> topics(List<Long> held) {
		return held.isEmpty() ? Map.of() : this.records.topics(held)
			.stream()
			.collect(
					Collectors.groupingBy(Spoken::conversation, Collectors.mapping(Spoken::slug, Collectors.toList())));
	}

	private static Header header(Withdrawal withdrawal) {
		return new Header(withdrawal.id(), withdrawal.slug(), withdrawal.withdrawnAt(), true,
				sets(withdrawal.collectionSlug(), withdrawal.topics()));
	}

	private static List<SetSpec> sets(String collection, List<String> topics) {
		return Stream.concat(Stream.of(SetSpec.collection(collection)), topics.stream().map(SetSpec::topic)).toList();
	}

}
