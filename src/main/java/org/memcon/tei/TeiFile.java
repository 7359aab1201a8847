package org.memcon.tei;

import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.memcon.draft.Findings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks through a TEI file and hands out the wanted elements one at a time, so that a
 * volume of any length is read in the memory of its longest document. No DTD, no external
 * entity and no XInclude is ever resolved.
 */
class TeiFile {

	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	private static final int MAX_DEPTH = 200;

	private static final int MAX_NODES = 2_000_000;

	private final XMLInputFactory parsers = hardened();

	private final DocumentBuilder documents = documents();

	/** Made anew for each wanted element, for it holds on to all that it ever made. */
	private Document document = this.documents.newDocument();

	/** Hands out the outermost elements that are wanted, in document order. */
	void forEach(InputStream source, Predicate<Tei> wanted, Consumer<Tei> action) throws XMLStreamException {
		forEach(source, wanted, action, () -> false);
	}

	/** The same until it is enough. */
	void forEach(InputStream source, Predicate<Tei> wanted, Consumer<Tei> action, BooleanSupplier enough)
			throws XMLStreamException {
		var reader = this.parsers.createXMLStreamReader(source);
		try {
			while (reader.hasNext() && !enough.getAsBoolean()) {
				if (next(reader) == XMLStreamConstants.START_ELEMENT) {
					var element = new Tei(element(reader));
					if (wanted.test(element)) {
						action.accept(fill(element, reader));
						this.document = this.documents.newDocument();
					}
				}
			}
		}
		finally {
			reader.close();
		}
	}

	/** Reports what made the file unreadable. */
	static void report(XMLStreamException ex, Findings findings) {
		var line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNumber()) : 1;
		var reason = String.valueOf(ex.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
		findings.error(line, "not well-formed XML: " + Tei.fold(reason));
	}

	/** What a DOCTYPE declares could be anything, so there must be none. */
	private static int next(XMLStreamReader reader) throws XMLStreamException {
		var event = reader.next();
		if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
			throw new XMLStreamException("a DOCTYPE and its entities are not allowed", reader.getLocation());
		}
		return event;
	}

	private Tei fill(Tei root, XMLStreamReader reader) throws XMLStreamException {
		Node open = root.element();
		var depth = 1;
		var nodes = 0;
		while (depth > 0) {
			switch (next(reader)) {
				case XMLStreamConstants.START_ELEMENT -> {
					open = open.appendChild(element(reader));
					depth++;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					open = open.getParentNode();
					depth--;
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					open.appendChild(this.document.createTextNode(reader.getText()));
				default -> {
				}
			}
			checkBounds(depth, ++nodes, reader);
		}
		return root;
	}

	private void checkBounds(int depth, int nodes, XMLStreamReader reader) throws XMLStreamException {
		if (depth > MAX_DEPTH) {
			throw new XMLStreamException("elements are nested deeper than " + MAX_DEPTH, reader.getLocation());
		}
		if (nodes > MAX_NODES) {
			throw new XMLStreamException("a document has more than " + MAX_NODES + " nodes", reader.getLocation());
		}
	}

	private Element element(XMLStreamReader reader) {
		var element = this.document.createElementNS(reader.getNamespaceURI(), reader.getLocalName());
		for (var i = 0; i < reader.getAttributeCount(); i++) {
			var prefix = XML.equals(reader.getAttributeNamespace(i)) ? "xml:" : "";
			element.setAttribute(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
		element.setUserData(Tei.LINE, reader.getLocation().getLineNumber(), null);
		return element;
	}

	private static XMLInputFactory hardened() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	private static DocumentBuilder documents() {
		try {
			return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
