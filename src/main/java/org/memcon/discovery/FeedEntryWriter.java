package org.memcon.discovery;

import java.util.ArrayList;
import java.util.List;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import org.memcon.conversation.Conversation;
import org.memcon.search.ChangedRecord;
import org.memcon.search.NameLink;
import org.springframework.stereotype.Component;

/**
 * Writes what a feed says of one record. It is known by its permanent address, whatever
 * becomes of its title.
 */
@Component
class FeedEntryWriter {

	private static final String TOPICS = "/topics/";

	private final FeedSummaryWriter summaries;

	FeedEntryWriter(FeedSummaryWriter feedSummaryWriter) {
		this.summaries = feedSummaryWriter;
	}

	Entry entry(ChangedRecord changedRecord, String host) {
		var record = changedRecord.conversation();
		var address = host + record.address();
		var entry = new Entry();
		entry.setId(address);
		entry.setTitleEx(FeedWriter.text(this.summaries.title(record)));
		entry.setUpdated(FeedWriter.date(record.changedAt()));
		entry.setPublished(FeedWriter.date(changedRecord.enteredAt()));
		entry.setAuthors(authors(record));
		entry.setContributors(contributors(changedRecord, host));
		entry.setCategories(categories(changedRecord, host));
		entry.setSummary(summary(record));
		entry.setAlternateLinks(links(address));
		return entry;
	}

	/** Who publishes the collection; without a name it is the feed's own author. */
	private static List<SyndPerson> authors(Conversation record) {
		var publisher = record.collection().publisher();
		return (publisher != null) ? List.of(FeedWriter.person(publisher, null)) : List.of();
	}

	private static List<SyndPerson> contributors(ChangedRecord changedRecord, String host) {
		var people = new ArrayList<SyndPerson>();
		changedRecord.participants()
			.forEach((it) -> people
				.add(FeedWriter.person(it.name(), (it.address() != null) ? host + it.address() : null)));
		return people;
	}

	private static List<Category> categories(ChangedRecord changedRecord, String host) {
		return changedRecord.topics().stream().map((topic) -> category(topic, host)).toList();
	}

	/** Scheme and term together are the address of the topic. */
	private static Category category(NameLink topic, String host) {
		var category = new Category();
		category.setScheme(host + TOPICS);
		category.setTerm(topic.address().substring(TOPICS.length()));
		category.setLabel(XmlText.of(topic.name()));
		return category;
	}

	private Content summary(Conversation record) {
		return FeedWriter.text(this.summaries.of(record));
	}

	/** The page comes first: that is where a reader of the feed is led. */
	private static List<Link> links(String address) {
		return List.of(FeedWriter.link("alternate", "text/html", address),
				FeedWriter.link("alternate", "application/tei+xml", address + ".xml"),
				FeedWriter.link("alternate", "application/json", address + ".json"),
				FeedWriter.link("alternate", "text/plain", address + ".txt"));
	}

}
