package org.memcon.discovery;

import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes small XML documents of one namespace, with an element on each line.
 */
final class XmlDocumentWriter {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final XMLStreamWriter xml;

	XmlDocumentWriter(Writer out) throws XMLStreamException {
		this.xml = FACTORY.createXMLStreamWriter(out);
	}

	void begin(String root, String namespace) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		line();
		this.xml.writeStartElement(root);
		this.xml.writeDefaultNamespace(namespace);
		line();
	}

	void open(String name) throws XMLStreamException {
		this.xml.writeStartElement(name);
	}

	void close() throws XMLStreamException {
		this.xml.writeEndElement();
		line();
	}

	/** Writes an element with text and attributes, given as names and values in turn. */
	void element(String name, String text, String... attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		attributes(attributes);
		this.xml.writeCharacters(text);
		close();
	}

	void empty(String name, String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
		attributes(attributes);
		line();
	}

	void end() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (var i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

	private void line() throws XMLStreamException {
		this.xml.writeCharacters("\n");
	}

}
