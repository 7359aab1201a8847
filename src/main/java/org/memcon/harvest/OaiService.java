package org.memcon.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.memcon.harvest.OaiResponse.OaiContent;
import org.memcon.harvest.oai.MetadataFormat;
import org.memcon.harvest.oai.OaiArgument;
import org.memcon.harvest.oai.OaiErrorCode;
import org.memcon.harvest.oai.OaiException;
import org.memcon.harvest.oai.OaiRequest;
import org.memcon.harvest.oai.ResumptionToken;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * Reads a request, and has for each verb what answers it.
 */
@Component
class OaiService {

	private final OaiRecords records;

	private final OaiSets sets;

	private final HarvestSettings settings;

	private final OaiIdentifiers identifiers;

	private final BaseUrl address;

	private final Messages messages;

	private final Clock clock;

	OaiService(OaiRecords oaiRecords, OaiSets sets, HarvestSettings settings, OaiIdentifiers identifiers,
			BaseUrl address, Messages messages, Clock clock) {
		this.records = oaiRecords;
		this.sets = sets;
		this.settings = settings;
		this.identifiers = identifiers;
		this.address = address;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * A harvester comes back for what has changed since the time of the answer: it is
	 * told before anything is read.
	 */
	OaiResponse answer(Map<String, String[]> parameters) {
		var time = this.clock.instant();
		try {
			return answer(time, OaiRequest.of(parameters));
		}
		catch (OaiException ex) {
			return new OaiResponse(time, address(), Optional.empty(), error(ex));
		}
	}

	private OaiResponse answer(Instant time, OaiRequest request) {
		try {
			return new OaiResponse(time, address(), Optional.of(request), content(request));
		}
		catch (OaiException ex) {
			return new OaiResponse(time, address(), Optional.of(request).filter((it) -> !ex.code().isRequestError()),
					error(ex));
		}
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
		return new OaiIdentification(this.messages.of("harvest.name"), address(), this.settings.adminEmail(),
				this.records.earliestDatestamp(), this.identifiers);
	}

	private OaiContent formats(OaiRequest request) {
		request.argument(OaiArgument.IDENTIFIER)
			.map(this.identifiers::slug)
			.map(this.records::header)
			.ifPresent((it) -> {
				if (it.isDeleted()) {
					throw new OaiException(OaiErrorCode.NO_METADATA_FORMATS, "harvest.error.formats");
				}
			});
		return new MetadataFormatList();
	}

	/** They come in one piece, so that no token leads to the rest. */
	private OaiContent sets(OaiRequest request) {
		if (request.argument(OaiArgument.RESUMPTION_TOKEN).isPresent()) {
			throw ResumptionToken.badToken();
		}
		return new OaiSetList(this.sets.all());
	}

	private OaiContent list(OaiRequest request) {
		var asked = request.argument(OaiArgument.RESUMPTION_TOKEN)
			.map((token) -> ResumptionToken.of(request.verb(), token))
			.orElseGet(() -> ResumptionToken.begin(request));
		return new OaiRecordList(this.records.page(asked), new OaiRecordWriter(this.identifiers));
	}

	private OaiContent record(OaiRequest request) {
		var format = MetadataFormat.of(request.required(OaiArgument.METADATA_PREFIX));
		var slug = this.identifiers.slug(request.required(OaiArgument.IDENTIFIER));
		return new OaiSingleRecord(this.records.record(slug, format), new OaiRecordWriter(this.identifiers));
	}

	private OaiContent error(OaiException oaiException) {
		var words = this.messages.of(oaiException.messageKey(), oaiException.details());
		return (answer) -> {
			answer.open("error");
			answer.attribute("code", oaiException.code().code());
			answer.text(words);
			answer.close();
		};
	}

	private String address() {
		return this.address.host() + "/oai";
	}

}
