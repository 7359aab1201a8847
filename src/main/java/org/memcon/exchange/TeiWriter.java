package org.memcon.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.memcon.web.Labels;
import org.memcon.web.PublicAddress;
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

	public static final String MEDIA_TYPE = "application/tei+xml";

	private static final Tag ROOT = Tag.of("TEI");

	private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

	private final Labels labels;

	private final PublicAddress address;

	TeiWriter(Labels labels, PublicAddress address) {
		this.labels = labels;
		this.address = address;
	}

	/** The whole record, without the abstract that is kept beside it. */
	public void write(Dossier dossier, OutputStream out) throws IOException {
		write(TeiExtent.text(dossier), out);
	}

	/** The abstract that is kept beside the document's own words. */
	public void writeSummary(Dossier dossier, OutputStream out) throws IOException {
		write(TeiExtent.summary(dossier), out);
	}

	/** An extract: the one page that the dossier is of. */
	public void writePage(Dossier dossier, OutputStream out) throws IOException {
		write(TeiExtent.page(dossier), out);
	}

	/**
	 * The whole record as an element of another document, that says where the XML Schema
	 * of TEI is found.
	 */
	public void write(Dossier dossier, XMLStreamWriter out, String schema) {
		write(TeiExtent.text(dossier), ROOT.with("xsi:schemaLocation", NAMESPACE + " " + schema), out);
	}

	private void write(TeiExtent extent, OutputStream out) throws IOException {
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

	private void write(TeiExtent extent, Tag root, XMLStreamWriter out) {
		var xml = new XmlSheet(out, NAMESPACE);
		var host = this.address.hostSet();
		xml.in(root, () -> {
			new TeiHead(xml, extent, this.labels, host).write();
			new TeiImages(xml, extent.pages(), host).write();
			new TeiBody(xml, extent).write();
		});
	}

}
