package org.memcon.harvest;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an answer of the protocol, element by element, while it is sent.
 */
final class OaiWriter {

	private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

	private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

	/** The characters that no XML 1.0 document can contain, not even as references. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

	private final XMLStreamWriter xml;

	OaiWriter(OutputStream out) throws XMLStreamException {
		// Some writers of bytes cut a character in two at the end of their buffer.
		Writer characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		this.xml = FACTORY.createXMLStreamWriter(characters);
	}

	/** The underlying writer, for elements of another namespace. */
	XMLStreamWriter xml() {
		return this.xml;
	}

	void begin() throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		open("", "OAI-PMH", NAMESPACE, Map.of("", NAMESPACE));
		location(NAMESPACE, SCHEMA);
	}

	void end() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	/** Opens an element of the default namespace as last declared. */
	void open(String name) throws XMLStreamException {
		this.xml.writeStartElement(name);
	}

	void open(String prefix, String name, String namespace, Map<String, String> declared) throws XMLStreamException {
		this.xml.writeStartElement(prefix, name, namespace);
		for (var declaration : new TreeMap<>(declared).entrySet()) {
			if (declaration.getKey().isEmpty()) {
				this.xml.writeDefaultNamespace(declaration.getValue());
			}
			else {
				this.xml.writeNamespace(declaration.getKey(), declaration.getValue());
			}
		}
	}

	void close() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	/**
	 * Writes the location of a namespace's schema. The prefix is declared on the element
	 * itself, because some harvesters take it out of its answer.
	 */
	void location(String namespace, String schema) throws XMLStreamException {
		this.xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
		this.xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "schemaLocation",
				namespace + " " + schema);
	}

	void attribute(String name, Object value) throws XMLStreamException {
		this.xml.writeAttribute(name, writable(value));
	}

	void text(Object text) throws XMLStreamException {
		this.xml.writeCharacters(writable(text));
	}

	void element(String name, Object text) throws XMLStreamException {
		open(name);
		text(text);
		close();
	}

	private static String writable(Object text) {
		return UNWRITABLE.matcher(text.toString()).replaceAll("");
	}

}
