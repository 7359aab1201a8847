package org.memcon.discovery;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.memcon.discovery.SitemapRecord.SitemapEntry;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * A file of the site map: addresses, or the addresses of such files, each with the time
 * of its last change.
 */
record SitemapFile(SitemapExtent extent, String root, String element, List<SitemapEntry> entries) {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	/** Writes the file with absolute addresses. */
	void write(Writer out, String host) throws IOException {
		XmlWriter.document(out, (xml) -> xml.block(XmlTag.of(this.root).with("xmlns", NAMESPACE),
				() -> this.entries.forEach((entry) -> write(xml, host, entry))));
	}

	private void write(XmlWriter xml, String host, SitemapEntry entry) {
		xml.block(XmlTag.of(this.element), () -> xml.line(XmlTag.of("loc"), host + entry.address())
			.lineIfPresent(XmlTag.of("lastmod"), (entry.changedAt() != null) ? entry.changedAt().toString() : null));
	}

}
