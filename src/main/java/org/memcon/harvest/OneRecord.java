package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

/**
 * The record that was asked for by its name.
 */
record OneRecord(Harvested record, RecordWriter writer) implements Answer.Content {

	@Override
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		answer.open(Verb.GET_RECORD.code());
		this.writer.record(this.record, answer);
		answer.close();
	}

}
