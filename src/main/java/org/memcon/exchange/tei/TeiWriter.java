package org.memcon.exchange.tei;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.memcon.exchange.RecordContent;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

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

	private static final XmlTag ROOT = XmlTag.of("TEI").with("xmlns", NAMESPACE);

	private final Messages messages;

	private final BaseUrl address;

	TeiWriter(Messages messages, BaseUrl address) {
		this.messages = messages;
		this.address = address;
	}

	/** Writes the whole record, without the abstract that is kept beside it. */
	public byte[] write(RecordContent content) throws IOException {
		return write(TeiScope.text(content));
	}

	/** Writes the abstract that is kept beside the document's own words. */
	public byte[] writeSummary(RecordContent content) throws IOException {
		return write(TeiScope.summary(content));
	}

	/** Writes the one page that the content holds. */
	byte[] writePage(RecordContent content) throws IOException {
		return write(TeiScope.page(content));
	}

	/**
	 * Writes the whole record as an element of another document, with the address of the
	 * XML Schema of TEI.
	 */
	public void write(RecordContent content, XmlWriter out, String schema) {
		write(TeiScope.text(content), ROOT.withSchema(NAMESPACE, schema), out);
	}

	private byte[] write(TeiScope scope) throws IOException {
		var out = new ByteArrayOutputStream();
		XmlWriter.document(out, (xml) -> write(scope, ROOT, xml));
		return out.toByteArray();
	}

	private void write(TeiScope scope, XmlTag root, XmlWriter xml) {
		var host = this.address.configuredHost();
		xml.block(root, () -> {
			new TeiHeaderWriter(xml, scope, this.messages, host).write();
			new TeiFacsimileWriter(xml, scope.pages(), host).write();
			new TeiBodyWriter(xml, scope).write();
		});
	}

}
