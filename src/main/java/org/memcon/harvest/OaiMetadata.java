package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

import org.memcon.harvest.oai.MetadataFormat;
import org.memcon.harvest.oai.OaiWriter;

/**
 * A record in one of the {@link MetadataFormat formats}, ready to be written.
 */
interface OaiMetadata {

	void writeTo(OaiWriter answer) throws XMLStreamException;

}
