package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.MetadataFormat;
import org.memcon.harvest.oai.OaiWriter;

/**
 * The formats that records are given in.
 */
record MetadataFormatList() implements OaiResponse.OaiContent {

	@Override
	public void writeTo(OaiWriter answer) throws XMLStreamException {
		answer.open("ListMetadataFormats");
		for (var format : MetadataFormat.values()) {
			answer.open("metadataFormat");
			answer.element("metadataPrefix", format.prefix());
			answer.element("schema", format.schema());
			answer.element("metadataNamespace", format.namespace());
			answer.close();
		}
		answer.close();
	}

}
