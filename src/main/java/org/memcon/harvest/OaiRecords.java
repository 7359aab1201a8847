package org.memcon.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.harvest.oai.MetadataFormat;
import org.memcon.harvest.oai.OaiErrorCode;
import org.memcon.harvest.oai.OaiException;
import org.memcon.harvest.oai.ResumptionToken;
import org.springframework.stereotype.Component;

/**
 * What the archive gives to harvesters, a portion at a time.
 */
@Component
@SnapshotRead
class OaiRecords {

	private static final int HEADERS_PER_PAGE = 100;

	private final OaiHeaders oaiHeaders;

	private final HarvestableRecords records;

	private final RecordContents recordContents;

	private final OaiMetadataMapper formats;

	private final Clock clock;

	OaiRecords(OaiHeaders oaiHeaders, HarvestableRecords records, RecordContents recordContents,
			OaiMetadataMapper formats, Clock clock) {
		this.oaiHeaders = oaiHeaders;
		this.records = records;
		this.recordContents = recordContents;
		this.formats = formats;
		this.clock = clock;
	}

	/** No datestamp is older. */
	Instant earliestDatestamp() {
		return Stream.of(this.records.firstChange(), this.records.firstWithdrawal())
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.orElseGet(this.clock::instant);
	}

	OaiListPage page(ResumptionToken asked) {
		var size = asked.listsRecords() ? asked.selection().format().pageSize() : HEADERS_PER_PAGE;
		var found = this.oaiHeaders.after(asked.last(), asked.selection(), size + 1);
		if (found.isEmpty()) {
			throw new OaiException(OaiErrorCode.NO_RECORDS_MATCH, "harvest.error.none");
		}
		var given = found.subList(0, Math.min(size, found.size()));
		var counted = asked.isBeginning() ? asked.withSize(size(asked, found, size)) : asked;
		return new OaiListPage(records(this.oaiHeaders.withFormerSlugs(given), asked), counted,
				(found.size() > size) ? counted.next(given.get(size - 1).id(), size) : null);
	}

	OaiRecord record(String slug, MetadataFormat format) {
		return withMetadata(List.of(header(slug)), format).get(0);
	}

	OaiHeader header(String slug) {
		return this.oaiHeaders.of(slug)
			.orElseThrow(() -> new OaiException(OaiErrorCode.ID_DOES_NOT_EXIST, "harvest.error.identifier"));
	}

	/** What comes in one piece need not be counted. */
	private long size(ResumptionToken asked, List<OaiHeader> found, int portion) {
		return (found.size() > portion) ? this.oaiHeaders.count(asked.selection()) : found.size();
	}

	private List<OaiRecord> records(List<OaiHeader> oaiHeaders, ResumptionToken asked) {
		return asked.listsRecords() ? withMetadata(oaiHeaders, asked.selection().format())
				: oaiHeaders.stream().map(OaiRecord::headerOnly).toList();
	}

	private List<OaiRecord> withMetadata(List<OaiHeader> oaiHeaders, MetadataFormat format) {
		var held = dossiers(
				oaiHeaders.stream().filter((oaiHeader) -> !oaiHeader.isDeleted()).map(OaiHeader::id).toList(), format);
		return oaiHeaders.stream()
			.map((oaiHeader) -> oaiHeader.isDeleted() ? OaiRecord.headerOnly(oaiHeader)
					: new OaiRecord(oaiHeader, this.formats.of(held.get(oaiHeader.id()), format)))
			.toList();
	}

	private Map<Long, RecordContent> dossiers(List<Long> ids, MetadataFormat format) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return (format.includesText() ? this.recordContents.inOrder(ids) : this.recordContents.fullDescriptions(ids))
			.stream()
			.collect(Collectors.toMap((it) -> it.conversation().id(), Function.identity()));
	}

}
