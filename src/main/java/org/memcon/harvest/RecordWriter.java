package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

/**
 * Writes headers and records under their names in the world.
 */
record RecordWriter(OaiIdentifiers identifiers) {

	void header(Header header, OaiWriter answer) throws XMLStreamException {
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

	void record(Harvested record, OaiWriter answer) throws XMLStreamException {
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
