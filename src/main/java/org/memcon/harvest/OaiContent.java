package org.memcon.harvest;

import javax.xml.stream.XMLStreamException;

/**
 * A part of an answer, ready to be written.
 */
@FunctionalInterface
interface OaiContent {

	void writeTo(OaiWriter answer) throws XMLStreamException;

}
