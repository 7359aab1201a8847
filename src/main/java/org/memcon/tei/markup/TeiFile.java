package org.memcon.tei.markup;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.memcon.draft.Findings;
import org.memcon.draft.UnicodeText;
import org.memcon.draft.WhiteSpace;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks through a TEI file and hands out the wanted elements one at a time, so that a
 * volume of any length is read in the memory of its longest document. No DTD, no external
 * entity and no XInclude is ever resolved.
 */
public final class TeiFile {

	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	private static final int MAX_DEPTH = 200;

	private static final int MAX_NODES = 500_000;

	private static final int MAX_CHARACTERS = 16_000_000;

	private static final DocumentBuilder DOCUMENTS = documents();

	private final BoundedInputStream input;

	private final XMLStreamReader reader;

	/** The owner of elements that are not wanted and forgotten at their end. */
	private final Document passing = DOCUMENTS.newDocument();

	/**
	 * The innermost open element; those around it are its parents, without their words.
	 */
	private Node innermost = this.passing;

	private int depth;

	private TeiFile(InputStream source) throws XMLStreamException {
		this.input = new BoundedInputStream(source);
		this.reader = TeiParser.of(this.input);
	}

	/** The outermost elements of these names in a small file, all at once. */
	public static List<TeiElement> elements(byte[] content, Findings findings, String... names) {
		var elements = new ArrayList<TeiElement>();
		forEach(new ByteArrayInputStream(content), (element) -> element.is(names), elements::add, () -> false,
				findings);
		return elements;
	}

	/**
	 * Hands out the outermost elements that are wanted, in document order, until it is
	 * enough. An element that begins knows those around it. Returns false if the file is
	 * not well-formed, which is a finding.
	 */
	public static boolean forEach(InputStream source, Predicate<TeiElement> wanted, Consumer<TeiElement> action,
			BooleanSupplier enough, Findings findings) {
		try {
			var file = new TeiFile(source);
			try {
				while (file.reader.hasNext() && !enough.getAsBoolean()) {
					var event = file.next();
					if (event == XMLStreamConstants.END_ELEMENT) {
						file.close();
					}
					else if (event == XMLStreamConstants.START_ELEMENT && wanted.test(file.open())) {
						file.close();
						var element = file.fill(DOCUMENTS.newDocument());
						WordDivisions.mark(element);
						EditorialMarks.write(element);
						action.accept(element);
					}
				}
			}
			finally {
				file.reader.close();
			}
			return true;
		}
		catch (XMLStreamException ex) {
			report(ex, findings);
			return false;
		}
	}

	private static void report(XMLStreamException ex, Findings findings) {
		var line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNumber()) : 1;
		var reason = String.valueOf(ex.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
		findings.error(line, "not well-formed XML: " + WhiteSpace.fold(reason));
	}

	private TeiElement open() {
		var element = element(this.passing);
		this.innermost = this.innermost.appendChild(element);
		return new TeiElement(element);
	}

	private void close() {
		var closed = this.innermost;
		this.innermost = closed.getParentNode();
		this.innermost.removeChild(closed);
	}

	/** Reads on; a DOCTYPE is refused, because it could declare anything. */
	private int next() throws XMLStreamException {
		var event = this.reader.next();
		this.input.tokenRead();
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> check(++this.depth <= MAX_DEPTH, "elements are nested too deep");
			case XMLStreamConstants.END_ELEMENT -> this.depth--;
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
				check(false, "a DOCTYPE and its entities are not allowed");
			default -> {
			}
		}
		return event;
	}

	private TeiElement fill(Document document) throws XMLStreamException {
		var root = numbered(document);
		var outside = this.depth - 1;
		var nodes = 0;
		var words = new StringBuilder();
		var characters = attributes();
		Node open = root;
		while (this.depth > outside) {
			var event = next();
			if (this.reader.hasText() && event != XMLStreamConstants.COMMENT) {
				words.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
				characters += this.reader.getTextLength();
			}
			else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
				add(words, open);
				characters += attributes();
				open = (event == XMLStreamConstants.START_ELEMENT) ? open.appendChild(numbered(document))
						: open.getParentNode();
			}
			check(++nodes <= MAX_NODES, "a document has more than " + MAX_NODES + " nodes");
			check(characters <= MAX_CHARACTERS, "a document has more than " + MAX_CHARACTERS + " characters");
		}
		return new TeiElement(root);
	}

	/** The length of an opening tag's attributes. */
	private int attributes() {
		var characters = 0;
		for (var i = 0; this.reader.isStartElement() && i < this.reader.getAttributeCount(); i++) {
			characters += this.reader.getAttributeLocalName(i).length() + this.reader.getAttributeValue(i).length();
		}
		return characters;
	}

	/** The parser may cut a text anywhere; here it is one again. */
	private static void add(StringBuilder words, Node open) {
		if (!words.isEmpty()) {
			open.appendChild(((Element) open).getOwnerDocument().createTextNode(UnicodeText.of(words)));
			words.setLength(0);
		}
	}

	private void check(boolean isFine, String fault) throws XMLStreamException {
		if (!isFine) {
			throw new XMLStreamException(fault, this.reader.getLocation());
		}
	}

	private Element numbered(Document document) {
		var element = element(document);
		element.setUserData(TeiElement.LINE, this.reader.getLocation().getLineNumber(), null);
		return element;
	}

	private Element element(Document document) {
		var element = document.createElementNS(this.reader.getNamespaceURI(), this.reader.getLocalName());
		for (var i = 0; i < this.reader.getAttributeCount(); i++) {
			var prefix = XML.equals(this.reader.getAttributeNamespace(i)) ? "xml:" : "";
			element.setAttribute(prefix + this.reader.getAttributeLocalName(i),
					UnicodeText.of(this.reader.getAttributeValue(i)));
		}
		return element;
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
