package org.memcon.discovery;

import java.util.Date;
import java.util.List;
import java.util.Objects;

import com.rometools.rome.feed.atom.Entry;
import org.memcon.search.passage.PassageEntry;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Writes the entry of one passage in a feed, with the permanent address of the passage as
 * its id.
 */
@Component
class PassageFeedEntryWriter {

	private final Messages messages;

	PassageFeedEntryWriter(Messages messages) {
		this.messages = messages;
	}

	Entry entry(PassageEntry passage, String host) {
		var part = passage.part();
		var entry = new Entry();
		entry.setId(host + passage.entry().address().turn(part.anchor()));
		entry.setTitleEx(AtomElements.text(title(passage)));
		entry.setUpdated(Date.from(part.changedAt()));
		entry.setSummary(AtomElements.text(this.messages.of("feed.passage.text", passage.text(),
				this.messages.of("basis." + passage.entry().textBasis().code() + ".meaning"))));
		entry.setAlternateLinks(List.of(AtomElements.link("alternate", "text/html",
				host + passage.entry().address().turn(part.page(), part.anchor()))));
		return entry;
	}

	private String title(PassageEntry passage) {
		var day = Objects.requireNonNullElseGet(passage.entry().dateline().label(),
				() -> this.messages.of("date.unknown"));
		var record = passage.entry().titleOn(day);
		var speaker = passage.part().speaker();
		return (speaker != null) ? this.messages.of("feed.passage", speaker, record) : record;
	}

}
