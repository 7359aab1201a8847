package org.memcon.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordContents.ContentPart;
import org.memcon.exchange.tei.TeiWriter;
import org.memcon.web.XmlWriter;

import org.springframework.stereotype.Component;

/**
 * The records for harvesters, page by page.
 */
@Component
@SnapshotRead
class OaiRecords {

	private static final int HEADERS_PER_PAGE = 100;

	private final OaiHeaders headers;

	private final HarvestableRecords records;

	private final RecordContents contents;

	private final DublinCoreMapper descriptions;

	private final TeiWriter texts;

	private final Clock clock;

	OaiRecords(OaiHeaders headers, HarvestableRecords records, RecordContents contents, DublinCoreMapper descriptions,
			TeiWriter texts, Clock clock) {
		this.headers = headers;
		this.records = records;
		this.contents = contents;
		this.descriptions = descriptions;
		this.texts = texts;
		this.clock = clock;
	}

	/** The oldest datestamp that a record can have. */
	Instant earliestDatestamp() {
		return Stream.of(this.records.firstChange(), this.records.firstWithdrawal())
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.orElseGet(this.clock::instant);
	}

	OaiListPage page(ResumptionToken asked) {
		var size = asked.listsRecords() ? asked.selection().format().pageSize() : HEADERS_PER_PAGE;
		var found = this.headers.after(asked.last(), asked.selection(), size + 1);
		if (found.isEmpty()) {
			throw new OaiException(OaiErrorCode.NO_RECORDS_MATCH, "harvest.error.none");
		}
		var given = found.subList(0, Math.min(size, found.size()));
		var counted = asked.isBeginning() ? asked.withSize(size(asked, found, size)) : asked;
		return new OaiListPage(records(this.headers.withFormerSlugs(given), asked), counted,
				(found.size() > size) ? counted.next(given.get(size - 1).id(), size) : null);
	}

	OaiRecord record(String slug, MetadataFormat format) {
		return withMetadata(List.of(header(slug)), format).get(0);
	}

	OaiHeader header(String slug) {
		return this.headers.of(slug)
			.orElseThrow(() -> new OaiException(OaiErrorCode.ID_DOES_NOT_EXIST, "harvest.error.identifier"));
	}

	/** The size of the list, which is counted only if it has several pages. */
	private long size(ResumptionToken asked, List<OaiHeader> found, int pageSize) {
		return (found.size() > pageSize) ? this.headers.count(asked.selection()) : found.size();
	}

	private List<OaiRecord> records(List<OaiHeader> headers, ResumptionToken asked) {
		return asked.listsRecords() ? withMetadata(headers, asked.selection().format())
				: headers.stream().map((it) -> new OaiRecord(it, null)).toList();
	}

	private List<OaiRecord> withMetadata(List<OaiHeader> headers, MetadataFormat format) {
		var contents = contents(headers.stream().filter((it) -> !it.isDeleted()).map(OaiHeader::id).toList(), format);
		return headers.stream()
			.map((it) -> it.isDeleted() ? new OaiRecord(it, null)
					: new OaiRecord(it, metadata(Objects.requireNonNull(contents.get(it.id())), format)))
			.toList();
	}

	private Consumer<XmlWriter> metadata(RecordContent content, MetadataFormat format) {
		return switch (format) {
			case OAI_DC -> this.descriptions.of(content);
			case TEI -> (answer) -> this.texts.write(content, answer, format.schema());
		};
	}

	private Map<Long, RecordContent> contents(List<Long> ids, MetadataFormat format) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return (format.includesText() ? this.contents.inOrder(ids)
				: this.contents.descriptions(ids, ContentPart.HEADINGS, ContentPart.PARTICULARS))
			.stream()
			.collect(Collectors.toMap((it) -> it.conversation().id(), Function.identity()));
	}

}
