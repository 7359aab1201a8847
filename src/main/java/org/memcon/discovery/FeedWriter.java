package org.memcon.discovery;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Withdrawal;
import org.memcon.search.ChangedRecord;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.XmlWriter;

import org.springframework.stereotype.Component;

/**
 * Writes a {@link FeedPage} as Atom, with absolute addresses.
 */
@Component
class FeedWriter {

	private static final Namespace OPENSEARCH = Namespace.getNamespace("opensearch",
			SearchDescriptionController.NAMESPACE);

	private static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

	private static final String ARCHIVE = "Memcon";

	/** The language of the pages; titles have that of their record. */
	private static final String LANGUAGE = "en";

	private final FeedEntryWriter entries;

	private final PassageFeedEntryWriter passageEntries;

	private final BaseUrl baseUrl;

	private final Messages messages;

	FeedWriter(FeedEntryWriter entries, PassageFeedEntryWriter passageEntries, BaseUrl baseUrl, Messages messages) {
		this.entries = entries;
		this.passageEntries = passageEntries;
		this.baseUrl = baseUrl;
		this.messages = messages;
	}

	String write(FeedPage feedPage) {
		try {
			var document = new WireFeedOutput().outputJDom(atom(feedPage));
			describe(document.getRootElement(), feedPage.list().changedRecords());
			return new XMLOutputter(Format.getPrettyFormat()).outputString(document);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Adds the language, which Rome lacks, and declares the namespace once. */
	private static void describe(Element feed, List<ChangedRecord> records) {
		feed.setAttribute("lang", LANGUAGE, Namespace.XML_NAMESPACE).addNamespaceDeclaration(OPENSEARCH);
		var entries = feed.getChildren("entry", feed.getNamespace());
		for (var i = 0; i < records.size(); i++) {
			var language = records.get(i).conversation().language();
			if (!language.equals(LANGUAGE)) {
				var title = entries.get(i).getChild("title", feed.getNamespace());
				title.setAttribute("lang", language, Namespace.XML_NAMESPACE);
			}
		}
	}

	private Feed atom(FeedPage feedPage) {
		var host = this.baseUrl.host();
		var atom = new Feed("atom_1.0");
		atom.setId(host + feedPage.id());
		atom.setTitleEx(AtomElements.text(this.messages.of("feed.title", feedPage.list().name())));
		atom.setSubtitle(AtomElements.text(this.messages.of("feed.subtitle")));
		atom.setUpdated(Date.from(feedPage.updated()));
		atom.setIcon(host + "/images/memcon.svg");
		atom.setAuthors(List.of(AtomElements.person(ARCHIVE, host + "/")));
		atom.setAlternateLinks(List.of(AtomElements.link("alternate", "text/html", host + feedPage.alternate())));
		atom.setOtherLinks(links(feedPage, host));
		atom.setForeignMarkup(
				Stream.concat(counts(feedPage), feedPage.withdrawn().stream().map((record) -> tombstone(record, host)))
					.toList());
		atom.setEntries(Stream
			.concat(feedPage.list().changedRecords().stream().map((changed) -> this.entries.entry(changed, host)),
					feedPage.passages().stream().map((passage) -> this.passageEntries.entry(passage, host)))
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
		links.add(AtomElements.link("search", SearchDescriptionController.MEDIA_TYPE,
				host + SearchDescriptionController.PATH));
		return links;
	}

	private static void add(List<Link> links, String relation, String host, @Nullable String page) {
		if (page != null) {
			links.add(AtomElements.link(relation, FeedPage.MEDIA_TYPE, host + page));
		}
	}

	/** The length of the list and the place of this page in it (OpenSearch 1.1). */
	private static Stream<Element> counts(FeedPage feedPage) {
		return Stream.of(element("totalResults", feedPage.list().total()),
				element("startIndex", (feedPage.pager().number() - 1) * FeedPage.PAGE_SIZE + 1),
				element("itemsPerPage", FeedPage.PAGE_SIZE));
	}

	private static Element element(String name, long number) {
		return new Element(name, OPENSEARCH).setText(String.valueOf(number));
	}

	/**
	 * The notice that a record was withdrawn: its address, the time and the reason (RFC
	 * 6721).
	 */
	private static Element tombstone(Withdrawal record, String host) {
		return new Element("deleted-entry", TOMBSTONES).setAttribute("ref", host + record.address())
			.setAttribute("when", record.withdrawnAt().toString())
			.addContent(new Element("comment", TOMBSTONES).setText(XmlWriter.wellFormed(record.reason())));
	}

}
