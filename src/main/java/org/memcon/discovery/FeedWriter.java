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
import org.memcon.web.Labels;
import org.memcon.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Writes a {@link Feed} as Atom, its addresses absolute: a feed is read far from here.
 */
@Component
class FeedWriter {

	private static final Namespace OPENSEARCH = Namespace.getNamespace("opensearch", SearchDescription.NAMESPACE);

	private static final String ARCHIVE = "Memcon";

	private final EntryWriter entries;

	private final PublicAddress address;

	private final Labels labels;

	FeedWriter(EntryWriter entries, PublicAddress address, Labels labels) {
		this.entries = entries;
		this.address = address;
		this.labels = labels;
	}

	String write(Feed feed) {
		try {
			var document = new WireFeedOutput().outputJDom(atom(feed));
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

	private com.rometools.rome.feed.atom.Feed atom(Feed feed) {
		var host = this.address.host();
		var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
		atom.setId(host + feed.id());
		atom.setTitleEx(text(this.labels.of("feed.title", feed.list().name())));
		atom.setSubtitle(text(this.labels.of("feed.subtitle")));
		atom.setUpdated(date(feed.updated()));
		atom.setIcon(host + "/images/memcon.svg");
		atom.setAuthors(List.of(person(ARCHIVE, host + "/")));
		atom.setAlternateLinks(List.of(link("alternate", "text/html", host + feed.alternate())));
		atom.setOtherLinks(links(feed, host));
		atom.setForeignMarkup(
				Stream.concat(counts(feed), feed.withdrawn().stream().map((record) -> Tombstone.of(record, host)))
					.toList());
		atom.setEntries(feed.list().changes().stream().map((change) -> this.entries.entry(change, host)).toList());
		return atom;
	}

	private static List<Link> links(Feed feed, String host) {
		var pager = feed.pager();
		var links = new ArrayList<Link>();
		add(links, "self", host, feed.page(pager.number()));
		add(links, "first", host, feed.page(1));
		add(links, "previous", host, pager.previous());
		add(links, "next", host, pager.next());
		add(links, "last", host, feed.page(pager.last()));
		links.add(link("search", SearchDescription.MEDIA_TYPE, host + SearchDescription.PATH));
		return links;
	}

	private static void add(List<Link> links, String relation, String host, @Nullable String page) {
		if (page != null) {
			links.add(link(relation, Feed.MEDIA_TYPE, host + page));
		}
	}

	/** How long the list is, and where in it this page begins (OpenSearch 1.1). */
	private static Stream<Element> counts(Feed feed) {
		return Stream.of(element("totalResults", feed.list().total()),
				element("startIndex", (feed.pager().number() - 1) * Feed.SIZE + 1), element("itemsPerPage", Feed.SIZE));
	}

	private static Element element(String name, long number) {
		return new Element(name, OPENSEARCH).setText(String.valueOf(number));
	}

	static Content text(String words) {
		var content = new Content();
		content.setType(Content.TEXT);
		content.setValue(XmlText.of(words));
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
		person.setName(XmlText.of(name));
		person.setUri(address);
		return person;
	}

	static Date date(Instant instant) {
		return Date.from(instant);
	}

}
