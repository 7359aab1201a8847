package org.memcon.harvest;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.OaiWriter;

/**
 * The sets, each with its description.
 */
record OaiSetList(List<OaiSet> sets) implements OaiResponse.OaiContent {

	@Override
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		answer.open("ListSets");
		for (var set : this.sets) {
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

}
