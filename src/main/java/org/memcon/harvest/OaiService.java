package org.memcon.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

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
		return new OaiResponse(time, this.writer.address(), request, (answer) -> this.writer.error(error, answer));
	}

	private OaiContent content(OaiRequest request) {
		return switch (request.verb()) {
			case IDENTIFY -> identification();
			case LIST_METADATA_FORMATS -> formats(request);
			case LIST_SETS -> sets(request);
			case LIST_IDENTIFIERS, LIST_RECORDS -> list(request);
			case GET_RECORD -> record(request);
		};
	}

	private OaiContent identification() {
		var earliest = this.records.earliestDatestamp();
		return (answer) -> this.writer.identification(earliest, answer);
	}

	private OaiContent formats(OaiRequest request) {
		var slug = request.argument(OaiArgument.IDENTIFIER).map(this.identifiers::slug);
		if (slug.map(this.records::header).filter(OaiHeader::isDeleted).isPresent()) {
			throw new OaiException(OaiErrorCode.NO_METADATA_FORMATS, "harvest.error.formats");
		}
		return this.writer::formats;
	}

	/** The list of sets, which is never split, so that every token is wrong. */
	private OaiContent sets(OaiRequest request) {
		if (request.argument(OaiArgument.RESUMPTION_TOKEN).isPresent()) {
			throw ResumptionToken.badToken();
		}
		var sets = this.sets.all();
		return (answer) -> this.writer.sets(sets, answer);
	}

	private OaiContent list(OaiRequest request) {
		var page = this.records.page(request.argument(OaiArgument.RESUMPTION_TOKEN)
			.map((token) -> ResumptionToken.of(request.verb(), token))
			.orElseGet(() -> ResumptionToken.begin(request)));
		return (answer) -> this.writer.list(page, answer);
	}

	private OaiContent record(OaiRequest request) {
		var format = MetadataFormat.of(request.required(OaiArgument.METADATA_PREFIX));
		var slug = this.identifiers.slug(request.required(OaiArgument.IDENTIFIER));
		var record = this.records.record(slug, format);
		return (answer) -> this.writer.record(record, answer);
	}

}
