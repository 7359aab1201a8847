package org.memcon.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.memcon.harvest.Answer.Content;
import org.memcon.web.Labels;
import org.memcon.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Reads a request, and has for each verb what answers it.
 */
@Component
class HarvestDesk {

	private final Harvest harvest;

	private final HarvestSets sets;

	private final HarvestSettings settings;

	private final OaiIdentifiers identifiers;

	private final PublicAddress address;

	private final Labels labels;

	private final Clock clock;

	HarvestDesk(Harvest harvest, HarvestSets sets, HarvestSettings settings, OaiIdentifiers identifiers,
			PublicAddress address, Labels labels, Clock clock) {
		this.harvest = harvest;
		this.sets = sets;
		this.settings = settings;
		this.identifiers = identifiers;
		this.address = address;
		this.labels = labels;
		this.clock = clock;
	}

	/**
	 * A harvester comes back for what has changed since the time of the answer: it is
	 * told before anything is read.
	 */
	Answer answer(Map<String, String[]> parameters) {
		var time = this.clock.instant();
		try {
			return answer(time, HarvestRequest.of(parameters));
		}
		catch (Refusal ex) {
			return new Answer(time, address(), Optional.empty(), error(ex));
		}
	}

	private Answer answer(Instant time, HarvestRequest request) {
		try {
			return new Answer(time, address(), Optional.of(request), content(request));
		}
		catch (Refusal ex) {
			return new Answer(time, address(), Optional.of(request).filter((it) -> !ex.code().isOfTheRequest()),
					error(ex));
		}
	}

	private Content content(HarvestRequest request) {
		return switch (request.verb()) {
			case IDENTIFY -> identification();
			case LIST_METADATA_FORMATS -> formats(request);
			case LIST_SETS -> sets(request);
			case LIST_IDENTIFIERS, LIST_RECORDS -> list(request);
			case GET_RECORD -> record(request);
		};
	}

	private Content identification() {
		return new Identification(this.labels.of("harvest.name"), address(), this.settings.adminEmail(),
				this.harvest.beginning(), this.identifiers);
	}

	private Content formats(HarvestRequest request) {
		request.argument(Argument.IDENTIFIER).map(this.identifiers::slug).map(this.harvest::header).ifPresent((it) -> {
			if (it.isDeleted()) {
				throw new Refusal(ErrorCode.NO_METADATA_FORMATS, "harvest.error.formats");
			}
		});
		return new FormatList();
	}

	/** They come in one piece, so that no token leads to the rest. */
	private Content sets(HarvestRequest request) {
		if (request.argument(Argument.RESUMPTION_TOKEN).isPresent()) {
			throw ResumptionToken.bad();
		}
		return new SetList(this.sets.all());
	}

	private Content list(HarvestRequest request) {
		var asked = request.argument(Argument.RESUMPTION_TOKEN)
			.map((token) -> ResumptionToken.of(request.verb(), token))
			.orElseGet(() -> ResumptionToken.begin(request));
		return new RecordList(this.harvest.portion(asked), new RecordWriter(this.identifiers));
	}

	private Content record(HarvestRequest request) {
		var format = MetadataFormat.of(request.required(Argument.METADATA_PREFIX));
		var slug = this.identifiers.slug(request.required(Argument.IDENTIFIER));
		return new OneRecord(this.harvest.record(slug, format), new RecordWriter(this.identifiers));
	}

	private Content error(Refusal refusal) {
		var words = this.labels.of(refusal.messageKey(), refusal.details());
		return (answer) -> {
			answer.open("error");
			answer.attribute("code", refusal.code().code());
			answer.text(words);
			answer.close();
		};
	}

	private String address() {
		return this.address.host() + "/oai";
	}

}
