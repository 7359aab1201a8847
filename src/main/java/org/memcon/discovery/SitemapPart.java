package org.memcon.discovery;

import java.io.Writer;
import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * A part of the site map: lists, and the addresses of records numbered from {@code from}
 * up to {@code to}.
 */
record SitemapPart(SitemapExtent extent, List<String> listAddresses, List<SitemapRecord> records, long from,
		long to) implements SitemapFile {

	/** The lists that change with every record. */
	private static final List<String> ADDRESSES_OF_WHOLE_ARCHIVE = List.of("/", "/conversations");

	@Override
	public void write(Writer out, String host) throws XMLStreamException {
		var xml = new XmlDocumentWriter(out);
		xml.begin("urlset", NAMESPACE);
		for (var list : this.listAddresses) {
			add(xml, host + list, ADDRESSES_OF_WHOLE_ARCHIVE.contains(list) ? this.extent.changedAt() : null);
		}
		for (var record : this.records) {
			write(xml, host, record);
		}
		xml.end();
	}

	private void write(XmlDocumentWriter xml, String host, SitemapRecord record) throws XMLStreamException {
		var number = record.from();
		for (var address : record.addresses()) {
			if (number >= this.from && number < this.to) {
				add(xml, host + address, record.changedAt());
			}
			number++;
		}
	}

	private static void add(XmlDocumentWriter xml, String address, @Nullable Instant changedAt)
			throws XMLStreamException {
		xml.open("url");
		xml.element("loc", address);
		if (changedAt != null) {
			xml.element("lastmod", changedAt.toString());
		}
		xml.close();
	}

}
