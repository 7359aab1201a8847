package org.memcon.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writer of XML that people can read as well: elements of structure stand on lines of
 * their own, and no white space is added to prose. Characters unknown to XML are
 * replaced. A namespace is declared like an attribute, with {@code xmlns}.
 */
public final class XmlWriter {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private static final String INDENT = "  ";

	/** Stands for a character that XML does not allow. */
	private static final char REPLACEMENT = '\uFFFD';

	private final XMLStreamWriter out;

	private int depth;

	private XmlWriter(XMLStreamWriter out) {
		this.out = out;
	}

	/** A step of writing that may fail. */
	private interface XmlStep {

		void write() throws XMLStreamException;

	}

	/** Writes a whole document as UTF-8. */
	public static void document(OutputStream out, Consumer<XmlWriter> content) throws IOException {
		// a writer of bytes could cut a character in two at the end of its buffer
		document(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), content);
	}

	/** Writes a whole document. */
	public static void document(Writer out, Consumer<XmlWriter> content) throws IOException {
		try {
			var xml = FACTORY.createXMLStreamWriter(out);
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			content.accept(new XmlWriter(xml));
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.flush();
		}
		catch (XMLStreamException ex) {
			throw cause(ex);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/** Writes an element that holds others, each on its own line. */
	public XmlWriter block(XmlTag xmlTag, Runnable content) {
		newLine();
		open(xmlTag);
		this.depth++;
		content.run();
		this.depth--;
		newLine();
		return close();
	}

	/** Writes an element of prose on a line of its own. */
	public XmlWriter line(XmlTag xmlTag, Runnable content) {
		newLine();
		return inline(xmlTag, content);
	}

	public XmlWriter line(XmlTag xmlTag, @Nullable String words) {
		return line(xmlTag, () -> text(words));
	}

	/** Writes the same, unless there are no words. */
	public XmlWriter lineIfPresent(XmlTag xmlTag, @Nullable String words) {
		return (words != null) ? line(xmlTag, words) : this;
	}

	public XmlWriter line(XmlTag xmlTag) {
		newLine();
		return empty(xmlTag);
	}

	/** Writes an element within prose. */
	public XmlWriter inline(XmlTag xmlTag, Runnable content) {
		open(xmlTag);
		content.run();
		return close();
	}

	public XmlWriter inline(XmlTag xmlTag, @Nullable String words) {
		return inline(xmlTag, () -> text(words));
	}

	public XmlWriter empty(XmlTag xmlTag) {
		step(() -> this.out.writeEmptyElement(xmlTag.name()));
		xmlTag.attributes().forEach(this::attribute);
		return this;
	}

	public XmlWriter text(@Nullable String words) {
		if (words != null) {
			step(() -> this.out.writeCharacters(wellFormed(words)));
		}
		return this;
	}

	private void open(XmlTag xmlTag) {
		step(() -> this.out.writeStartElement(xmlTag.name()));
		xmlTag.attributes().forEach(this::attribute);
	}

	private void attribute(String name, String value) {
		step(() -> this.out.writeAttribute(name, wellFormed(value)));
	}

	private XmlWriter close() {
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
			throw new UncheckedIOException(cause(ex));
		}
	}

	private static IOException cause(XMLStreamException ex) {
		return (ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex);
	}

	/** Replaces the characters that XML 1.0 does not allow (production 2). */
	public static String wellFormed(String words) {
		if (words.codePoints().allMatch(XmlWriter::isCharacter)) {
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
