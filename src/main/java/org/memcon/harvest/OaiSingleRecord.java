package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.OaiVerb;
import org.memcon.harvest.oai.OaiWriter;

/**
 * The record that was asked for by its name.
 */
record OaiSingleRecord(OaiRecord record, OaiRecordWriter writer) implements OaiResponse.OaiContent {

	@Override
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		answer.open(OaiVerb.GET_RECORD.code());
		this.writer.record(this.record, answer);
		answer.close();
	}

}
