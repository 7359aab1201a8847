package org.memcon.exchange.epub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes the package document (EPUB 3.3, 5): the description of a book, its files and
 * their order.
 */
record EpubPackage(EpubDescription description, List<EpubChapter> chapters, Instant changedAt) {

	void write(XmlWriter xml) {
		xml.block(XmlTag.of("package")
			.with("xmlns", "http://www.idpf.org/2007/opf")
			.with("version", "3.0")
			.with("unique-identifier", "id")
			.with("xml:lang", "en"), () -> {
				xml.block(XmlTag.of("metadata").with("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
						() -> describe(xml));
				xml.block(XmlTag.of("manifest"), () -> manifest(xml));
				xml.block(XmlTag.of("spine"),
						() -> this.chapters.forEach((it) -> xml.line(XmlTag.of("itemref").with("idref", it.file()))));
			});
	}

	private void describe(XmlWriter xml) {
		xml.line(XmlTag.of("dc:identifier").with("id", "id"), this.description.address());
		element(xml, "dc:title", this.description.title());
		element(xml, "dc:language", this.description.language());
		element(xml, "dc:date", this.description.date());
		this.description.contributors().forEach((name) -> element(xml, "dc:contributor", name));
		this.description.subjects().forEach((name) -> element(xml, "dc:subject", name));
		element(xml, "dc:source", this.description.source());
		element(xml, "dc:publisher", "Memcon");
		element(xml, "dc:rights", this.description.rights());
		meta(xml, "dcterms:modified", this.changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
		meta(xml, "belongs-to-collection", this.description.collection());
		accessibility(xml);
	}

	private void accessibility(XmlWriter xml) {
		meta(xml, "schema:accessMode", "textual");
		meta(xml, "schema:accessModeSufficient", "textual");
		Stream.of("structuralNavigation", "tableOfContents", "readingOrder")
			.forEach((feature) -> meta(xml, "schema:accessibilityFeature", feature));
		if (this.chapters.stream().anyMatch((chapter) -> !chapter.printedPages().isEmpty())) {
			meta(xml, "schema:accessibilityFeature", "pageNavigation");
			meta(xml, "schema:accessibilityFeature", "pageBreakMarkers");
			meta(xml, "pageBreakSource", this.description.source());
		}
		meta(xml, "schema:accessibilityHazard", "none");
	}

	private static void element(XmlWriter xml, String name, @Nullable String value) {
		xml.lineIfPresent(XmlTag.of(name), value);
	}

	private static void meta(XmlWriter xml, String property, @Nullable String value) {
		xml.lineIfPresent(XmlTag.of("meta").with("property", property), value);
	}

	private void manifest(XmlWriter xml) {
		this.chapters.forEach((it) -> item(xml, it.file(), "application/xhtml+xml", null));
		item(xml, "toc.xhtml", "application/xhtml+xml", "nav");
		item(xml, "style.css", "text/css", null);
	}

	private static void item(XmlWriter xml, String file, String mediaType, @Nullable String properties) {
		xml.line(XmlTag.of("item")
			.with("id", file)
			.with("href", file)
			.with("media-type", mediaType)
			.with("properties", properties));
	}

}
