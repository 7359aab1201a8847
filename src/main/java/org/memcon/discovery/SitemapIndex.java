package org.memcon.discovery;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.memcon.discovery.SitemapRecords.PartRange;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * The list of the parts of a long site map, each with the time of its last change.
 */
record SitemapIndex(SitemapExtent extent, List<PartRange> partRanges) implements SitemapFile {

	@Override
	public void write(Writer out, String host) throws IOException {
		XmlWriter.document(out, (xml) -> xml.block(XmlTag.of("sitemapindex").with("xmlns", NAMESPACE),
				() -> IntStream.rangeClosed(1, this.extent.parts()).forEach((part) -> write(xml, host, part))));
	}

	private void write(XmlWriter xml, String host, int part) {
		xml.block(XmlTag.of("sitemap"), () -> xml.line(XmlTag.of("loc"), host + "/sitemap-" + part + ".xml")
			.lineIfPresent(XmlTag.of("lastmod"), changedAt(part - 1).map(Instant::toString).orElse(null)));
	}

	private Optional<Instant> changedAt(int part) {
		return this.partRanges.stream()
			.filter((it) -> it.firstPart() <= part && part <= it.lastPart())
			.map(PartRange::changedAt)
			.max(Comparator.naturalOrder());
	}

}
