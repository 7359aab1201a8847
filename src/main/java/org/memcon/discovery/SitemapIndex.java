package org.memcon.discovery;

import java.io.Writer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.memcon.discovery.SitemapRecords.PartRange;

/**
 * The list of the parts of a long site map, each with the time of its last change.
 */
record SitemapIndex(SitemapExtent extent, List<PartRange> partRanges) implements SitemapFile {

	@Override
	public void write(Writer out, String host) throws XMLStreamException {
		var xml = new XmlDocumentWriter(out);
		xml.begin("sitemapindex", NAMESPACE);
		for (var part = 1; part <= this.extent.parts(); part++) {
			xml.open("sitemap");
			xml.element("loc", host + "/sitemap-" + part + ".xml");
			var changedAt = changedAt(part - 1);
			if (changedAt.isPresent()) {
				xml.element("lastmod", changedAt.get().toString());
			}
			xml.close();
		}
		xml.end();
	}

	private Optional<Instant> changedAt(int part) {
		return this.partRanges.stream()
			.filter((it) -> it.firstPart() <= part && part <= it.lastPart())
			.map(PartRange::changedAt)
			.max(Comparator.naturalOrder());
	}

}
