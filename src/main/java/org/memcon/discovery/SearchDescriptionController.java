package org.memcon.discovery;

import java.io.IOException;
import java.io.StringWriter;

import org.memcon.search.CatalogQuery;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the description of the search of the archive to browsers and other programs
 * (OpenSearch 1.1).
 */
@Controller
class SearchDescriptionController {

	static final String PATH = "/opensearch.xml";

	static final String MEDIA_TYPE = "application/opensearchdescription+xml";

	static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

	private static final String TEMPLATE = "?q={searchTerms}&page={startPage?}";

	private final BaseUrl baseUrl;

	private final Messages messages;

	SearchDescriptionController(BaseUrl baseUrl, Messages messages) {
		this.baseUrl = baseUrl;
		this.messages = messages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> description() throws IOException {
		var text = new StringWriter();
		XmlWriter.document(text,
				(xml) -> xml.block(XmlTag.of("OpenSearchDescription").with("xmlns", NAMESPACE), () -> describe(xml)));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(MEDIA_TYPE + ";charset=UTF-8"))
			.body(text.toString());
	}

	private void describe(XmlWriter xml) {
		xml.line(XmlTag.of("ShortName"), "Memcon")
			.line(XmlTag.of("Description"), this.messages.of("opensearch.description"))
			.line(XmlTag.of("Tags"), "memcon telcon declassified conversations diplomacy")
			.line(url("text/html", CatalogQuery.PATH + TEMPLATE))
			.line(url(FeedPage.MEDIA_TYPE, CatalogQuery.PATH + ".atom" + TEMPLATE))
			.line(url("application/json", CatalogQuery.PATH + ".json" + TEMPLATE))
			.line(url(MEDIA_TYPE, PATH).with("rel", "self"))
			.line(XmlTag.of("Image", "image/svg+xml").with("width", 16).with("height", 16),
					this.baseUrl.host() + "/images/memcon.svg")
			.line(XmlTag.of("Query").with("role", "example").with("searchTerms", "treaty"))
			.line(XmlTag.of("SyndicationRight"), "open")
			.line(XmlTag.of("AdultContent"), "false")
			.line(XmlTag.of("Language"), "en")
			.line(XmlTag.of("InputEncoding"), "UTF-8")
			.line(XmlTag.of("OutputEncoding"), "UTF-8");
	}

	private XmlTag url(String mediaType, String template) {
		return XmlTag.of("Url", mediaType).with("template", this.baseUrl.host() + template);
	}

}
