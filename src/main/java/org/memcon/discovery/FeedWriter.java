package org.memcon.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.XmlWriter;
import org.springframework.stereotype.Component;

/**
 * Writes a {@link FeedPage} as Atom, its addresses absolute: a feed is read far from
 * here.
 */
@Component
class FeedWriter {

	private static final Namespace OPENSEARCH = Namespace.getNamespace("opensearch", SearchDescription.NAMESPACE);

	private static final String ARCHIVE = "Memcon";

	private final FeedEntryWriter entries;

	private final BaseUrl baseUrl;

	private final Messages messages;

	FeedWriter(FeedEntryWriter entries, BaseUrl address, Messages messages) {
		this.entries = entries;
		this.baseUrl = address;
		this.messages = messages;
	}

	String write(FeedPage feedPage) {
		try {
			var document = new WireFeedOutput().outputJDom(atom(feedPage));
			describe(document.getRootElement());
			return new XMLOutputter(Format.getPrettyFormat()).outputString(document);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Rome knows no language of Atom, and names a namespace wherever it is needed. */
	private static void describe(Element feed) {
		feed.setAttribute("lang", "en", Namespace.XML_NAMESPACE).addNamespaceDeclaration(OPENSEARCH);
	}

	private com.rometools.rome.feed.atom.Feed atom(FeedPage feedPage) {
		var host = this.baseUrl.host();
		var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
		atom.setId(host + feedPage.id());
		atom.setTitleEx(text(this.messages.of("feed.title", feedPage.list().name())));
		atom.setSubtitle(text(this.messages.of("feed.subtitle")));
		atom.setUpdated(date(feedPage.updated()));
		atom.setIcon(host + "/images/memcon.svg");
		atom.setAuthors(List.of(person(ARCHIVE, host + "/")));
		atom.setAlternateLinks(List.of(link("alternate", "text/html", host + feedPage.alternate())));
		atom.setOtherLinks(links(feedPage, host));
		atom.setForeignMarkup(Stream
			.concat(counts(feedPage), feedPage.withdrawn().stream().map((record) -> Tombstone.of(record, host)))
			.toList());
		atom.setEntries(feedPage.list()
			.changedRecords()
			.stream()
			.map((changedRecord) -> this.entries.entry(changedRecord, host))
			.toList());
		return atom;
	}

	private static List<Link> links(FeedPage feedPage, String host) {
		var pager = feedPage.pager();
		var links = new ArrayList<Link>();
		add(links, "self", host, feedPage.page(pager.number()));
		add(links, "first", host, feedPage.page(1));
		add(links, "previous", host, pager.previous());
		add(links, "next", host, pager.next());
		add(links, "last", host, feedPage.page(pager.last()));
		links.add(link("search", SearchDescription.MEDIA_TYPE, host + SearchDescription.PATH));
		return links;
	}

	private static void add(List<Link> links, String relation, String host, @Nullable String page) {
		if (page != null) {
			links.add(link(relation, FeedPage.MEDIA_TYPE, host + page));
		}
	}

	/** How long the list is, and where in it this page begins (OpenSearch 1.1). */
	private static Stream<Element> counts(FeedPage feedPage) {
		return Stream.of(element("totalResults", feedPage.list().total()),
				element("startIndex", (feedPage.pager().number() - 1) * FeedPage.PAGE_SIZE + 1),
				element("itemsPerPage", FeedPage.PAGE_SIZE));
	}

	private static Element element(String name, long number) {
		return new Element(name, OPENSEARCH).setText(String.valueOf(number));
	}

	static Content text(String words) {
		var content = new Content();
		content.setType(Content.TEXT);
		content.setValue(XmlWriter.wellFormed(words));
		return content;
	}

	static Link link(String relation, String mediaType, String address) {
		var link = new Link();
		link.setRel(relation);
		link.setType(mediaType);
		link.setHref(address);
		return link;
	}

	static Person person(String name, @Nullable String address) {
		var person = new Person();
		person.setName(XmlWriter.wellFormed(name));
		person.setUri(address);
		return person;
	}

	static Date date(Instant instant) {
		return Date.from(instant);
	}

}
