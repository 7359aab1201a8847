package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.OaiWriter;
import org.memcon.harvest.oai.ResumptionToken;

/**
 * A portion of a list of headers or records, with the token that leads to the rest. The
 * last of several portions has an empty token (OAI-PMH 2.0, clause 3.5).
 */
record OaiRecordList(OaiListPage page, OaiRecordWriter writer) implements OaiResponse.OaiContent {

	@Override
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		var asked = this.page.token();
		answer.open(asked.verb().code());
		for (var record : this.page.records()) {
			if (asked.listsRecords()) {
				this.writer.record(record, answer);
			}
			else {
				this.writer.header(record.header(), answer);
			}
		}
		if (!this.page.isComplete()) {
			writeToken(asked, answer);
		}
		answer.close();
	}

	private void writeToken(ResumptionToken asked, OaiWriter answer) throws XMLStreamException {
		answer.open("resumptionToken");
		answer.attribute("completeListSize", asked.size());
		answer.attribute("cursor", asked.cursor());
		if (this.page.nextToken() != null) {
			answer.text(this.page.nextToken());
		}
		answer.close();
	}

}
