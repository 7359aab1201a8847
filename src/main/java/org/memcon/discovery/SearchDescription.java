package org.memcon.discovery;

import java.io.StringWriter;

import javax.xml.stream.XMLStreamException;

import org.memcon.search.CatalogQuery;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * Describes the search of the archive to browsers and other programs (OpenSearch 1.1).
 */
@Component
class SearchDescription {

	static final String PATH = "/opensearch.xml";

	static final String MEDIA_TYPE = "application/opensearchdescription+xml";

	static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

	private static final String TEMPLATE = "?q={searchTerms}&page={startPage?}";

	private final BaseUrl baseUrl;

	private final Messages messages;

	SearchDescription(BaseUrl baseUrl, Messages messages) {
		this.baseUrl = baseUrl;
		this.messages = messages;
	}

	@Override
	public String toString() {
		try {
			var text = new StringWriter();
			var xml = new XmlDocumentWriter(text);
			xml.begin("OpenSearchDescription", NAMESPACE);
			describe(xml);
			xml.end();
			return text.toString();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void describe(XmlDocumentWriter xml) throws XMLStreamException {
		var host = this.baseUrl.host();
		xml.element("ShortName", "Memcon");
		xml.element("Description", this.messages.of("opensearch.description"));
		xml.element("Tags", "memcon telcon declassified conversations diplomacy");
		xml.empty("Url", "type", "text/html", "template", host + CatalogQuery.PATH + TEMPLATE);
		xml.empty("Url", "type", FeedPage.MEDIA_TYPE, "template", host + CatalogQuery.PATH + ".atom" + TEMPLATE);
		xml.empty("Url", "type", "application/json", "template", host + CatalogQuery.PATH + ".json" + TEMPLATE);
		xml.empty("Url", "type", MEDIA_TYPE, "rel", "self", "template", host + PATH);
		xml.element("Image", host + "/images/memcon.svg", "width", "16", "height", "16", "type", "image/svg+xml");
		xml.empty("Query", "role", "example", "searchTerms", "treaty");
		xml.element("SyndicationRight", "open");
		xml.element("AdultContent", "false");
		xml.element("Language", "en");
		xml.element("InputEncoding", "UTF-8");
		xml.element("OutputEncoding", "UTF-8");
	}

}
