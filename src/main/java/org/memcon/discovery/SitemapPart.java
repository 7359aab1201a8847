package org.memcon.discovery;

import java.io.Writer;
import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * A part of the site map: of the records, the addresses numbered from here up to there.
 */
record SitemapPart(SitemapExtent extent, List<String> names, List<MappedRecord> records, long from,
		long to) implements SitemapFile {

	static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	/** These change whenever a record does, or goes. */
	private static final List<String> OF_ALL = List.of("/", "/conversations");

	@Override
	public void write(Writer out, String host) throws XMLStreamException {
		var xml = new XmlElements(out);
		xml.begin("urlset", NAMESPACE);
		for (var name : this.names) {
			place(xml, host + name, OF_ALL.contains(name) ? this.extent.changedAt() : null);
		}
		for (var record : this.records) {
			write(xml, host, record);
		}
		xml.end();
	}

	private void write(XmlElements xml, String host, MappedRecord record) throws XMLStreamException {
		var number = record.from();
		for (var address : record.addresses()) {
			if (number >= this.from && number < this.to) {
				place(xml, host + address, record.changedAt());
			}
			number++;
		}
	}

	private static void place(XmlElements xml, String address, @Nullable Instant changedAt) throws XMLStreamException {
		xml.open("url");
		xml.element("loc", address);
		if (changedAt != null) {
			xml.element("lastmod", changedAt.toString());
		}
		xml.close();
	}

}
