package org.memcon.discovery;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.search.ChangedRecord;
import org.memcon.search.NameLink;
import org.memcon.web.Format;
import org.memcon.web.Messages;
import org.memcon.web.XmlWriter;
import org.memcon.wording.RecordWording;
import org.memcon.wording.WordedFact;

import org.springframework.stereotype.Component;

/**
 * Writes the entry of one record in a feed, with the permanent address of the record as
 * its id.
 */
@Component
class FeedEntryWriter {

	private static final String TOPICS = "/topics/";

	private final Messages messages;

	private final RecordWording wording;

	FeedEntryWriter(Messages messages, RecordWording wording) {
		this.messages = messages;
		this.wording = wording;
	}

	Entry entry(ChangedRecord changed, String host) {
		var record = changed.conversation();
		var address = host + record.address();
		var entry = new Entry();
		entry.setId(address);
		entry.setTitleEx(AtomElements.text(title(record)));
		entry.setUpdated(Date.from(record.changedAt()));
		entry.setPublished(Date.from(changed.enteredAt()));
		entry.setAuthors(authors(record));
		entry.setContributors(contributors(changed, host));
		entry.setCategories(categories(changed, host));
		entry.setSummary(AtomElements.text(summary(record)));
		entry.setAlternateLinks(links(address));
		return entry;
	}

	/** The publisher of the collection; without one the feed's own author counts. */
	private static List<SyndPerson> authors(Conversation record) {
		var publisher = record.collection().publisher();
		return (publisher != null) ? List.of(AtomElements.person(publisher, null)) : List.of();
	}

	private static List<SyndPerson> contributors(ChangedRecord changed, String host) {
		return changed.participants()
			.stream()
			.<SyndPerson>map(
					(it) -> AtomElements.person(it.name(), (it.address() != null) ? host + it.address() : null))
			.toList();
	}

	private static List<Category> categories(ChangedRecord changed, String host) {
		return changed.topics().stream().map((topic) -> category(topic, host)).toList();
	}

	/** Scheme and term together are the address of the topic. */
	private static Category category(NameLink topic, String host) {
		var category = new Category();
		category.setScheme(host + TOPICS);
		category.setTerm(topic.slug());
		category.setLabel(XmlWriter.wellFormed(topic.name()));
		return category;
	}

	private static Link link(Format format, String address) {
		return AtomElements.link("alternate", format.mediaType(), format.address(address));
	}

	/** The page comes first, since readers of feeds open the first link. */
	private static List<Link> links(String address) {
		return List.of(AtomElements.link("alternate", "text/html", address), link(Format.TEI, address),
				link(Format.JSON, address), link(Format.TEXT, address));
	}

	private String title(Conversation record) {
		return record.isShownAsPrinted()
				? this.messages.of("feed.entry", record.title(), this.wording.date(record.dateline()).words())
				: record.displayTitle();
	}

	/** The facts in a few words, each marked where it is uncertain, and the brief. */
	private String summary(Conversation record) {
		var brief = record.brief();
		return (brief != null) ? facts(record) + " " + brief.text() : facts(record);
	}

	private String facts(Conversation record) {
		var basis = "basis." + record.textBasis().code();
		var dateline = record.dateline();
		var facts = Stream
			.of(date(dateline), (dateline.place() != null) ? this.wording.place(dateline) : null,
					this.wording.form(record),
					this.messages.of(record.textBasis().messageKey("entry.pages"), record.pageCount()),
					record.isRedacted() ? this.messages.of("conversation.withheld", record.redactionCount()) : null)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.joining("; "));
		return this.messages.of("feed.summary", facts, this.messages.of(basis + ".name"),
				this.messages.of(basis + ".meaning"));
	}

	/** The date with its hours, unless the date as printed already has them. */
	private WordedFact date(Dateline dateline) {
		var day = this.wording.date(dateline);
		return (dateline.startsAt() == null || day.words().contains(":")) ? day
				: day.with(this.messages.of("feed.hours", day.words(), hours(dateline)));
	}

	private static String hours(Dateline dateline) {
		return Stream.of(dateline.startsAt(), dateline.endsAt())
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.joining("–"));
	}

}
