package org.memcon.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.memcon.harvest.OaiSets.OaiSet;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

import org.springframework.stereotype.Component;

/**
 * Writes the content of an answer to each verb (OAI-PMH 2.0, clause 4).
 */
@Component
class OaiContentWriter {

	private static final String SCHEME = "http://www.openarchives.org/OAI/2.0/oai-identifier";

	private static final String SAMPLE = "2001-06-16-bush-putin-memcon";

	private final OaiIdentifiers identifiers;

	private final HarvestSettings settings;

	private final BaseUrl baseUrl;

	private final Messages messages;

	OaiContentWriter(OaiIdentifiers identifiers, HarvestSettings settings, BaseUrl baseUrl, Messages messages) {
		this.identifiers = identifiers;
		this.settings = settings;
		this.baseUrl = baseUrl;
		this.messages = messages;
	}

	/** The address of the endpoint. */
	String address() {
		return this.baseUrl.host() + "/oai";
	}

	Consumer<XmlWriter> identification(Instant earliestDatestamp) {
		return (answer) -> answer.inline(XmlTag.of(OaiVerb.IDENTIFY.code()), () -> {
			answer.inline(XmlTag.of("repositoryName"), this.messages.of("harvest.name"))
				.inline(XmlTag.of("baseURL"), address())
				.inline(XmlTag.of("protocolVersion"), "2.0")
				.inline(XmlTag.of("adminEmail"), this.settings.adminEmail())
				.inline(XmlTag.of("earliestDatestamp"), Datestamp.of(earliestDatestamp))
				.inline(XmlTag.of("deletedRecord"), "persistent")
				.inline(XmlTag.of("granularity"), "YYYY-MM-DDThh:mm:ssZ")
				.inline(XmlTag.of("compression"), "gzip");
			if (this.identifiers.followOaiScheme()) {
				answer.inline(XmlTag.of("description"), () -> scheme(answer));
			}
		});
	}

	private void scheme(XmlWriter answer) {
		answer.inline(XmlTag.of("oai-identifier").with("xmlns", SCHEME).withSchema(SCHEME, SCHEME + ".xsd"),
				() -> answer.inline(XmlTag.of("scheme"), "oai")
					.inline(XmlTag.of("repositoryIdentifier"), this.identifiers.host())
					.inline(XmlTag.of("delimiter"), ":")
					.inline(XmlTag.of("sampleIdentifier"), this.identifiers.of(SAMPLE)));
	}

	Consumer<XmlWriter> formats() {
		return (answer) -> answer.inline(XmlTag.of(OaiVerb.LIST_METADATA_FORMATS.code()),
				() -> List.of(MetadataFormat.values()).forEach((format) -> format(format, answer)));
	}

	private static void format(MetadataFormat format, XmlWriter answer) {
		answer.inline(XmlTag.of("metadataFormat"),
				() -> answer.inline(XmlTag.of("metadataPrefix"), format.prefix())
					.inline(XmlTag.of("schema"), format.schema())
					.inline(XmlTag.of("metadataNamespace"), format.namespace()));
	}

	Consumer<XmlWriter> sets(List<OaiSet> sets) {
		return (answer) -> answer.inline(XmlTag.of(OaiVerb.LIST_SETS.code()),
				() -> sets.forEach((set) -> set(set, answer)));
	}

	private static void set(OaiSet set, XmlWriter answer) {
		answer.inline(XmlTag.of("set"), () -> {
			answer.inline(XmlTag.of("setSpec"), set.spec().toString()).inline(XmlTag.of("setName"), set.name());
			var description = set.description();
			if (description != null) {
				answer.inline(XmlTag.of("setDescription"), () -> description.accept(answer));
			}
		});
	}

	Consumer<XmlWriter> record(OaiRecord record) {
		return (answer) -> answer.inline(XmlTag.of(OaiVerb.GET_RECORD.code()), () -> element(record, answer));
	}

	/**
	 * Writes a page of a list with the token that leads to the rest. The last of several
	 * pages has an empty token (OAI-PMH 2.0, clause 3.5).
	 */
	Consumer<XmlWriter> list(OaiListPage page) {
		return (answer) -> answer.inline(XmlTag.of(page.token().verb().code()), () -> {
			for (var record : page.records()) {
				if (page.token().listsRecords()) {
					element(record, answer);
				}
				else {
					header(record.header(), answer);
				}
			}
			if (!page.isComplete()) {
				answer.inline(XmlTag.of("resumptionToken")
					.with("completeListSize", page.token().size())
					.with("cursor", page.token().cursor()), Objects.toString(page.nextToken(), ""));
			}
		});
	}

	private void element(OaiRecord record, XmlWriter answer) {
		answer.inline(XmlTag.of("record"), () -> {
			header(record.header(), answer);
			var metadata = record.metadata();
			if (metadata != null) {
				answer.inline(XmlTag.of("metadata"), () -> metadata.accept(answer));
			}
		});
	}

	private void header(OaiHeader header, XmlWriter answer) {
		answer.inline(XmlTag.of("header").with("status", header.isDeleted() ? "deleted" : null), () -> {
			answer.inline(XmlTag.of("identifier"), this.identifiers.of(header.slug()))
				.inline(XmlTag.of("datestamp"), Datestamp.of(header.changedAt()));
			header.sets().forEach((set) -> answer.inline(XmlTag.of("setSpec"), set.toString()));
		});
	}

	Consumer<XmlWriter> error(OaiException error) {
		return (answer) -> answer.inline(XmlTag.of("error").with("code", error.code().code()),
				this.messages.of(error.messageKey(), error.details()));
	}

}
