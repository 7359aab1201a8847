package org.memcon.exchange.tei;

import java.io.IOException;
import java.io.UncheckedIOException;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * XML that can be read by eye as well: what gives a document its structure stands on
 * lines of its own, and to its prose no white space is added. Characters that XML does
 * not know are replaced.
 */
final class IndentedXmlWriter {

	private static final String INDENT = "  ";

	/** What stands for a character that must not stand in XML. */
	private static final char REPLACEMENT = '\uFFFD';

	private final XMLStreamWriter out;

	private final String namespace;

	private int depth;

	IndentedXmlWriter(XMLStreamWriter out, String namespace) {
		this.out = out;
		this.namespace = namespace;
	}

	/** What may fail while it is written. */
	private interface XmlStep {

		void write() throws XMLStreamException;

	}

	/** An element that holds others, each on its own line. */
	IndentedXmlWriter block(XmlTag xmlTag, Runnable content) {
		newLine();
		open(xmlTag);
		this.depth++;
		content.run();
		this.depth--;
		newLine();
		return close();
	}

	/** An element of prose on a line of its own. */
	IndentedXmlWriter line(XmlTag xmlTag, Runnable content) {
		newLine();
		return inline(xmlTag, content);
	}

	IndentedXmlWriter line(XmlTag xmlTag, @Nullable String words) {
		return line(xmlTag, () -> text(words));
	}

	/** The same, where there is anything to say. */
	IndentedXmlWriter lineIfPresent(XmlTag xmlTag, @Nullable String words) {
		return (words != null) ? line(xmlTag, words) : this;
	}

	IndentedXmlWriter line(XmlTag xmlTag) {
		newLine();
		return empty(xmlTag);
	}

	/** An element within prose. */
	IndentedXmlWriter inline(XmlTag xmlTag, Runnable content) {
		open(xmlTag);
		content.run();
		return close();
	}

	IndentedXmlWriter empty(XmlTag xmlTag) {
		step(() -> this.out.writeEmptyElement(XMLConstants.DEFAULT_NS_PREFIX, xmlTag.name(), this.namespace));
		xmlTag.attributes().forEach(this::attribute);
		return this;
	}

	IndentedXmlWriter text(@Nullable String words) {
		if (words != null) {
			step(() -> this.out.writeCharacters(wellFormed(words)));
		}
		return this;
	}

	private void open(XmlTag xmlTag) {
		step(() -> {
			this.out.writeStartElement(XMLConstants.DEFAULT_NS_PREFIX, xmlTag.name(), this.namespace);
			if (this.depth == 0) {
				this.out.writeDefaultNamespace(this.namespace);
			}
		});
		xmlTag.attributes().forEach(this::attribute);
	}

	private void attribute(String name, String value) {
		step(() -> {
			if (name.startsWith("xml:")) {
				this.out.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, name.substring(4),
						wellFormed(value));
			}
			else if (name.startsWith("xsi:")) {
				this.out.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
				this.out.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, name.substring(4),
						wellFormed(value));
			}
			else {
				this.out.writeAttribute(name, wellFormed(value));
			}
		});
	}

	private IndentedXmlWriter close() {
		step(this.out::writeEndElement);
		return this;
	}

	private void newLine() {
		step(() -> this.out.writeCharacters("\n" + INDENT.repeat(this.depth)));
	}

	private static void step(XmlStep xmlStep) {
		try {
			xmlStep.write();
		}
		catch (XMLStreamException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
	}

	/** XML 1.0, production 2. */
	static String wellFormed(String words) {
		if (words.codePoints().allMatch(IndentedXmlWriter::isCharacter)) {
			return words;
		}
		var kept = new StringBuilder();
		words.codePoints().forEach((point) -> kept.appendCodePoint(isCharacter(point) ? point : REPLACEMENT));
		return kept.toString();
	}

	private static boolean isCharacter(int point) {
		return point >= 0x20 && point < 0xD800 || point == '\t' || point == '\n' || point == '\r'
				|| point > 0xDFFF && point < 0xFFFE || point > 0xFFFF;
	}

}
