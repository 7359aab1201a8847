package org.memcon.tei.markup;

import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parser for files that anybody may have written: no DTD, no external entity, no
 * inclusion; and what JAXP can limit is limited, whatever the machine's own settings are.
 */
final class TeiParser {

	private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

	private static final XMLInputFactory PARSERS = hardened();

	private TeiParser() {
	}

	static XMLStreamReader of(InputStream source) throws XMLStreamException {
		return PARSERS.createXMLStreamReader(source);
	}

	/** A text comes in pieces, so that none has to be held whole. */
	private static XMLInputFactory hardened() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		factory.setProperty(LIMITS + "entityExpansionLimit", "1");
		factory.setProperty(LIMITS + "entityReplacementLimit", "1");
		factory.setProperty(LIMITS + "maxParameterEntitySizeLimit", "1");
		// these two count the file's own text as well, which may be of any length
		factory.setProperty(LIMITS + "totalEntitySizeLimit", "0");
		factory.setProperty(LIMITS + "maxGeneralEntitySizeLimit", "0");
		factory.setProperty(LIMITS + "elementAttributeLimit", "1000");
		factory.setProperty(LIMITS + "maxXMLNameLimit", "1000");
		factory.setProperty(LIMITS + "maxElementDepth", "1000");
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing outside the file is read");
		});
		return factory;
	}

}
