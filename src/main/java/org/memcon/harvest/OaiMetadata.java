package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

/**
 * A record in one of the {@link MetadataFormat formats}, ready to be written.
 */
interface OaiMetadata {

	void writeTo(OaiWriter answer) throws XMLStreamException;

}
