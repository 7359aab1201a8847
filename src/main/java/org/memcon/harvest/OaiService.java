package org.memcon.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.memcon.web.XmlWriter;

import org.springframework.stereotype.Component;

/**
 * Reads a request and prepares the answer to its verb.
 */
@Component
class OaiService {

	private final OaiRecords records;

	private final OaiSets sets;

	private final OaiIdentifiers identifiers;

	private final OaiContentWriter writer;

	private final Clock clock;

	OaiService(OaiRecords records, OaiSets sets, OaiIdentifiers identifiers, OaiContentWriter writer, Clock clock) {
		this.records = records;
		this.sets = sets;
		this.identifiers = identifiers;
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * Returns the answer. Its time is taken before anything is read, because a harvester
	 * asks next for everything changed since then.
	 */
	OaiResponse answer(Map<String, String[]> parameters) {
		var time = this.clock.instant();
		try {
			return answer(time, OaiRequest.of(parameters));
		}
		catch (OaiException ex) {
			return error(time, Optional.empty(), ex);
		}
	}

	private OaiResponse answer(Instant time, OaiRequest request) {
		try {
			return new OaiResponse(time, this.writer.address(), Optional.of(request), content(request));
		}
		catch (OaiException ex) {
			return error(time, Optional.of(request).filter((it) -> !ex.code().isRequestError()), ex);
		}
	}

	private OaiResponse error(Instant time, Optional<OaiRequest> request, OaiException error) {
		return new OaiResponse(time, this.writer.address(), request, this.writer.error(error));
	}

	private Consumer<XmlWriter> content(OaiRequest request) {
		return switch (request.verb()) {
			case IDENTIFY -> this.writer.identification(this.records.earliestDatestamp());
			case LIST_METADATA_FORMATS -> formats(request);
			case LIST_SETS -> sets(request);
			case LIST_IDENTIFIERS, LIST_RECORDS -> this.writer.list(this.records.page(ResumptionToken.of(request)));
			case GET_RECORD -> this.writer.record(record(request));
		};
	}

	private Consumer<XmlWriter> formats(OaiRequest request) {
		var slug = request.argument(OaiArgument.IDENTIFIER).map(this.identifiers::slug);
		if (slug.map(this.records::header).filter(OaiHeader::isDeleted).isPresent()) {
			throw new OaiException(OaiErrorCode.NO_METADATA_FORMATS, "harvest.error.formats");
		}
		return this.writer.formats();
	}

	/** Lists the sets in one answer, so that every token is wrong. */
	private Consumer<XmlWriter> sets(OaiRequest request) {
		if (request.argument(OaiArgument.RESUMPTION_TOKEN).isPresent()) {
			throw ResumptionToken.badToken();
		}
		return this.writer.sets(this.sets.all());
	}

	private OaiRecord record(OaiRequest request) {
		var format = MetadataFormat.of(request.required(OaiArgument.METADATA_PREFIX));
		return this.records.record(this.identifiers.slug(request.required(OaiArgument.IDENTIFIER)), format);
	}

}
