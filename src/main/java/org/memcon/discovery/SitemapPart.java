package org.memcon.discovery;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * A part of the site map: lists, and the addresses of records numbered from {@code from}
 * up to {@code to}.
 */
record SitemapPart(SitemapExtent extent, List<String> listAddresses, List<SitemapRecord> records, long from,
		long to) implements SitemapFile {

	/** The lists that change with every record. */
	private static final List<String> ADDRESSES_OF_WHOLE_ARCHIVE = List.of("/", "/conversations");

	@Override
	public void write(Writer out, String host) throws IOException {
		XmlWriter.document(out, (xml) -> xml.block(XmlTag.of("urlset").with("xmlns", NAMESPACE), () -> {
			this.listAddresses.forEach((name) -> add(xml, host + name,
					ADDRESSES_OF_WHOLE_ARCHIVE.contains(name) ? this.extent.changedAt() : null));
			this.records.forEach((record) -> write(xml, host, record));
		}));
	}

	private void write(XmlWriter xml, String host, SitemapRecord record) {
		var number = record.from();
		for (var address : record.addresses()) {
			if (number >= this.from && number < this.to) {
				add(xml, host + address, record.changedAt());
			}
			number++;
		}
	}

	private static void add(XmlWriter xml, String address, @Nullable Instant changedAt) {
		xml.block(XmlTag.of("url"), () -> xml.line(XmlTag.of("loc"), address)
			.lineIfPresent(XmlTag.of("lastmod"), (changedAt != null) ? changedAt.toString() : null));
	}

}
