package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.Datestamp;
import org.memcon.harvest.oai.OaiWriter;

/**
 * Writes headers and records under their names in the world.
 */
record OaiRecordWriter(OaiIdentifiers identifiers) {

	void header(OaiHeader oaiHeader, OaiWriter answer) throws XMLStreamException {
		answer.open("header");
		if (oaiHeader.isDeleted()) {
			answer.attribute("status", "deleted");
		}
		answer.element("identifier", this.identifiers.of(oaiHeader.slug()));
		answer.element("datestamp", Datestamp.of(oaiHeader.changedAt()));
		for (var set : oaiHeader.sets()) {
			answer.element("setSpec", set);
		}
		answer.close();
	}

	void record(OaiRecord record, OaiWriter answer) throws XMLStreamException {
		answer.open("record");
		header(record.header(), answer);
		if (record.metadata() != null) {
			answer.open("metadata");
			record.metadata().writeTo(answer);
			answer.close();
		}
		answer.close();
	}

}
