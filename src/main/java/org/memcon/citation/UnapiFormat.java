package org.memcon.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.web.Format;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * A format of the unAPI service, by the name under which clients know it. Zotero takes
 * the first that it reads best.
 */
enum UnapiFormat {

	RDF_ZOTERO("application/rdf+xml", "https://www.zotero.org/support/kb/exporting"),
	RIS(Format.RIS.mediaType(), "https://en.wikipedia.org/wiki/RIS_(file_format)"),
	BIBTEX(Format.BIBTEX.mediaType(), "https://www.ctan.org/pkg/bibtex"),
	CSL_JSON(Format.CSL_JSON.mediaType(), "https://github.com/citation-style-language/schema");

	private final String mediaType;

	private final String docs;

	UnapiFormat(String mediaType, String docs) {
		this.mediaType = mediaType;
		this.docs = docs;
	}

	static Optional<UnapiFormat> of(String code) {
		return Stream.of(values()).filter((it) -> it.code().equals(code)).findFirst();
	}

	String mediaType() {
		return this.mediaType;
	}

	/** The name in the list of formats and in addresses. */
	private String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	XmlTag tag() {
		return XmlTag.of("format").with("name", code()).with("type", this.mediaType).with("docs", this.docs);
	}

	/** The citation in this format. */
	String write(CiteBox citation) throws IOException {
		return switch (this) {
			case RDF_ZOTERO -> rdf(citation);
			case RIS -> CitationFile.of(CitationFormat.RIS, citation);
			case BIBTEX -> CitationFile.of(CitationFormat.BIBTEX, citation);
			case CSL_JSON -> CitationFile.of(CitationFormat.CSL_JSON, citation);
		};
	}

	private static String rdf(CiteBox citation) throws IOException {
		var text = new StringWriter();
		XmlWriter.document(text, (xml) -> new ZoteroRdf(citation.record(), xml).write());
		return text.toString();
	}

}
