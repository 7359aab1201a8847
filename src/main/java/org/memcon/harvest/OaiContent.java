package org.memcon.harvest;

import org.memcon.web.XmlWriter;

/**
 * A part of an answer, ready to be written.
 */
@FunctionalInterface
interface OaiContent {

	void writeTo(XmlWriter answer);

}
