package org.memcon.exchange.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.memcon.exchange.RecordContent;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * Writes records out in TEI P5, as the archive's own files are written, so that the
 * archive can read them again. The same record gives the same bytes; addresses are whole
 * only where the archive's own has been set.
 */
@Component
public class TeiWriter {

	/** The namespace of TEI. */
	public static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

	private static final XmlTag ROOT = XmlTag.of("TEI");

	private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

	private final Messages messages;

	private final BaseUrl address;

	TeiWriter(Messages messages, BaseUrl address) {
		this.messages = messages;
		this.address = address;
	}

	/** The whole record, without the abstract that is kept beside it. */
	public void write(RecordContent recordContent, OutputStream out) throws IOException {
		write(TeiScope.text(recordContent), out);
	}

	/** The abstract that is kept beside the document's own words. */
	public void writeSummary(RecordContent recordContent, OutputStream out) throws IOException {
		write(TeiScope.summary(recordContent), out);
	}

	/** An extract: the one page that the dossier is of. */
	public void writePage(RecordContent recordContent, OutputStream out) throws IOException {
		write(TeiScope.page(recordContent), out);
	}

	/**
	 * The whole record as an element of another document, that says where the XML Schema
	 * of TEI is found.
	 */
	public void write(RecordContent recordContent, XMLStreamWriter out, String schema) {
		write(TeiScope.text(recordContent), ROOT.with("xsi:schemaLocation", NAMESPACE + " " + schema), out);
	}

	private void write(TeiScope extent, OutputStream out) throws IOException {
		try {
			var writer = WRITERS.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			write(extent, ROOT, writer);
			writer.writeCharacters("\n");
			writer.writeEndDocument();
			writer.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void write(TeiScope extent, XmlTag root, XMLStreamWriter out) {
		var xml = new IndentedXmlWriter(out, NAMESPACE);
		var host = this.address.configuredHost();
		xml.block(root, () -> {
			new TeiHeaderWriter(xml, extent, this.messages, host).write();
			new TeiFacsimileWriter(xml, extent.pages(), host).write();
			new TeiBodyWriter(xml, extent).write();
		});
	}

}
