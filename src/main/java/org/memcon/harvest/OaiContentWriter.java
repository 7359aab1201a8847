package org.memcon.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
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

	void identification(Instant earliestDatestamp, OaiWriter answer) throws XMLStreamException {
		answer.open(OaiVerb.IDENTIFY.code());
		answer.element("repositoryName", this.messages.of("harvest.name"));
		answer.element("baseURL", address());
		answer.element("protocolVersion", "2.0");
		answer.element("adminEmail", this.settings.adminEmail());
		answer.element("earliestDatestamp", Datestamp.of(earliestDatestamp));
		answer.element("deletedRecord", "persistent");
		answer.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
		answer.element("compression", "gzip");
		if (this.identifiers.followOaiScheme()) {
			scheme(answer);
		}
		answer.close();
	}

	private void scheme(OaiWriter answer) throws XMLStreamException {
		answer.open("description");
		answer.open("", "oai-identifier", SCHEME, Map.of("", SCHEME));
		answer.location(SCHEME, SCHEME + ".xsd");
		answer.element("scheme", "oai");
		answer.element("repositoryIdentifier", this.identifiers.host());
		answer.element("delimiter", ":");
		answer.element("sampleIdentifier", this.identifiers.of(SAMPLE));
		answer.close();
		answer.close();
	}

	void formats(OaiWriter answer) throws XMLStreamException {
		answer.open(OaiVerb.LIST_METADATA_FORMATS.code());
		for (var format : MetadataFormat.values()) {
			answer.open("metadataFormat");
			answer.element("metadataPrefix", format.prefix());
			answer.element("schema", format.schema());
			answer.element("metadataNamespace", format.namespace());
			answer.close();
		}
		answer.close();
	}

	void sets(List<OaiSets.OaiSet> sets, OaiWriter answer) throws XMLStreamException {
		answer.open(OaiVerb.LIST_SETS.code());
		for (var set : sets) {
			answer.open("set");
			answer.element("setSpec", set.spec());
			answer.element("setName", set.name());
			if (set.description() != null) {
				answer.open("setDescription");
				set.description().writeTo(answer);
				answer.close();
			}
			answer.close();
		}
		answer.close();
	}

	void record(OaiRecord record, OaiWriter answer) throws XMLStreamException {
		answer.open(OaiVerb.GET_RECORD.code());
		element(record, answer);
		answer.close();
	}

	/**
	 * Writes a page of a list with the token that leads to the rest. The last of several
	 * pages has an empty token (OAI-PMH 2.0, clause 3.5).
	 */
	void list(OaiListPage page, OaiWriter answer) throws XMLStreamException {
		answer.open(page.token().verb().code());
		for (var record : page.records()) {
			if (page.token().listsRecords()) {
				element(record, answer);
			}
			else {
				header(record.header(), answer);
			}
		}
		if (!page.isComplete()) {
			token(page, answer);
		}
		answer.close();
	}

	private static void token(OaiListPage page, OaiWriter answer) throws XMLStreamException {
		answer.open("resumptionToken");
		answer.attribute("completeListSize", page.token().size());
		answer.attribute("cursor", page.token().cursor());
		if (page.nextToken() != null) {
			answer.text(page.nextToken());
		}
		answer.close();
	}

	private void element(OaiRecord record, OaiWriter answer) throws XMLStreamException {
		answer.open("record");
		header(record.header(), answer);
		if (record.metadata() != null) {
			answer.open("metadata");
			record.metadata().writeTo(answer);
			answer.close();
		}
		answer.close();
	}

	private void header(OaiHeader header, OaiWriter answer) throws XMLStreamException {
		answer.open("header");
		if (header.isDeleted()) {
			answer.attribute("status", "deleted");
		}
		answer.element("identifier", this.identifiers.of(header.slug()));
		answer.element("datestamp", Datestamp.of(header.changedAt()));
		for (var set : header.sets()) {
			answer.element("setSpec", set);
		}
		answer.close();
	}

	void error(OaiException error, OaiWriter answer) throws XMLStreamException {
		answer.open("error");
		answer.attribute("code", error.code().code());
		answer.text(this.messages.of(error.messageKey(), error.details()));
		answer.close();
	}

}
