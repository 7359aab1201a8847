package org.memcon.harvest.oai;

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
 * Writes an answer of the protocol, element by element, as it is sent.
 */
public final class OaiWriter {

	private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

	private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

	/** What no XML 1.0 document can hold, not even as a reference. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

	private final XMLStreamWriter xml;

	/**
	 * It writes to characters: some writers of bytes cut a character in two where their
	 * buffer ends.
	 */
	public OaiWriter(OutputStream out) throws XMLStreamException {
		Writer characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		this.xml = FACTORY.createXMLStreamWriter(characters);
	}

	/** For those who write in a namespace of their own. */
	public XMLStreamWriter xml() {
		return this.xml;
	}

	public void begin() throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		open("", "OAI-PMH", NAMESPACE, Map.of("", NAMESPACE));
		location(NAMESPACE, SCHEMA);
	}

	public void end() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	/** In the default namespace, as it was last declared. */
	public void open(String name) throws XMLStreamException {
		this.xml.writeStartElement(name);
	}

	public void open(String prefix, String name, String namespace, Map<String, String> declared)
			throws XMLStreamException {
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

	public void close() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	/**
	 * Where the schema of a namespace is found. Some harvesters take what stands under
	 * the element out of its answer, so that it declares what it needs.
	 */
	public void location(String namespace, String schema) throws XMLStreamException {
		this.xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
		this.xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "schemaLocation",
				namespace + " " + schema);
	}

	public void attribute(String name, Object value) throws XMLStreamException {
		this.xml.writeAttribute(name, writable(value));
	}

	public void text(Object text) throws XMLStreamException {
		this.xml.writeCharacters(writable(text));
	}

	public void element(String name, Object text) throws XMLStreamException {
		open(name);
		text(text);
		close();
	}

	private static String writable(Object text) {
		return UNWRITABLE.matcher(text.toString()).replaceAll("");
	}

}
