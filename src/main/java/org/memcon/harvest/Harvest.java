package org.memcon.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.AtOneMoment;
import org.memcon.exchange.Dossier;
import org.memcon.exchange.Dossiers;
import org.springframework.stereotype.Component;

/**
 * What the archive gives to harvesters, a portion at a time.
 */
@Component
@AtOneMoment
class Harvest {

	private static final int HEADERS = 100;

	private final Headers headers;

	private final Harvestable records;

	private final Dossiers dossiers;

	private final MetadataFormats formats;

	private final Clock clock;

	Harvest(Headers headers, Harvestable records, Dossiers dossiers, MetadataFormats formats, Clock clock) {
		this.headers = headers;
		this.records = records;
		this.dossiers = dossiers;
		this.formats = formats;
		this.clock = clock;
	}

	/** No datestamp is older. */
	Instant beginning() {
		return Stream.of(this.records.firstChange(), this.records.firstWithdrawal())
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.orElseGet(this.clock::instant);
	}

	Portion portion(ResumptionToken asked) {
		var size = asked.isOfRecords() ? asked.selection().format().portion() : HEADERS;
		var found = this.headers.after(asked.last(), asked.selection(), size + 1);
		if (found.isEmpty()) {
			throw new Refusal(ErrorCode.NO_RECORDS_MATCH, "harvest.error.none");
		}
		var given = found.subList(0, Math.min(size, found.size()));
		var counted = asked.isBeginning() ? asked.sized(size(asked, found, size)) : asked;
		return new Portion(records(this.headers.withFormer(given), asked), counted,
				(found.size() > size) ? counted.next(given.get(size - 1).id(), size) : null);
	}

	Harvested record(String slug, MetadataFormat format) {
		return filled(List.of(header(slug)), format).get(0);
	}

	Header header(String slug) {
		return this.headers.of(slug)
			.orElseThrow(() -> new Refusal(ErrorCode.ID_DOES_NOT_EXIST, "harvest.error.identifier"));
	}

	/** What comes in one piece need not be counted. */
	private long size(ResumptionToken asked, List<Header> found, int portion) {
		return (found.size() > portion) ? this.headers.count(asked.selection()) : found.size();
	}

	private List<Harvested> records(List<Header> headers, ResumptionToken asked) {
		return asked.isOfRecords() ? filled(headers, asked.selection().format())
				: headers.stream().map(Harvested::bare).toList();
	}

	private List<Harvested> filled(List<Header> headers, MetadataFormat format) {
		var held = dossiers(headers.stream().filter((header) -> !header.isDeleted()).map(Header::id).toList(), format);
		return headers.stream()
			.map((header) -> header.isDeleted() ? Harvested.bare(header)
					: new Harvested(header, this.formats.of(held.get(header.id()), format)))
			.toList();
	}

	private Map<Long, Dossier> dossiers(List<Long> ids, MetadataFormat format) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return (format.isOfTheText() ? this.dossiers.inOrder(ids) : this.dossiers.describedInFull(ids)).stream()
			.collect(Collectors.toMap((it) -> it.conversation().id(), Function.identity()));
	}

}
