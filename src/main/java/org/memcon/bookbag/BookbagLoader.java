package org.memcon.bookbag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.citation.CitationStyle;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Conversations.FormerName;
import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordContents.ContentPart;

import org.springframework.stereotype.Component;

/**
 * Finds what the items of a bookbag name, in as many statements for all as for one. A
 * former slug or anchor leads to the present one.
 */
@Component
@SnapshotRead
class BookbagLoader {

	private final Conversations conversations;

	private final RecordContents contents;

	private final Pages pages;

	private final Turns turns;

	private final BookbagEntries entries;

	BookbagLoader(Conversations conversations, RecordContents contents, Pages pages, Turns turns,
			BookbagEntries entries) {
		this.conversations = conversations;
		this.contents = contents;
		this.pages = pages;
		this.turns = turns;
		this.entries = entries;
	}

	Bookbag load(Collection<String> keys, CitationStyle style) {
		var items = keys.stream().map(BookbagItem::of).toList();
		var slugs = items.stream().map(BookbagItem::slug).filter((it) -> !it.isEmpty()).collect(Collectors.toSet());
		var moved = slugs.isEmpty() ? Map.<String, String>of() : present(this.conversations.currentSlugsOf(slugs));
		slugs.addAll(moved.values());
		var records = records(slugs);
		var present = items.stream()
			.map((it) -> records.containsKey(it.slug()) ? it : it.in(moved.getOrDefault(it.slug(), it.slug())))
			.distinct()
			.toList();
		var found = new FoundItems(records,
				turns(records.keySet(), places(present.stream().filter(BookbagItem::isPassage))),
				pages(records.keySet(), places(present.stream().filter(BookbagItem::isPage))));
		return new Bookbag(this.entries.of(present, found, style), style);
	}

	private static List<String> places(Stream<BookbagItem> items) {
		return items.map(BookbagItem::key).toList();
	}

	private Map<String, RecordContent> records(Set<String> slugs) {
		if (slugs.isEmpty()) {
			return Map.of();
		}
		var ids = this.conversations.entriesWithSlugs(slugs).stream().map(ConversationListEntry::id).toList();
		return this.contents.descriptions(ids, ContentPart.PARTICULARS, ContentPart.HEADINGS)
			.stream()
			.collect(Collectors.toMap((it) -> it.conversation().slug(), Function.identity()));
	}

	private Map<String, Turn> turns(Set<String> slugs, List<String> places) {
		if (slugs.isEmpty() || places.isEmpty()) {
			return Map.of();
		}
		var moved = present(this.turns.successorsOf(slugs, places));
		var wanted = new ArrayList<>(places);
		wanted.addAll(moved.values());
		var found = this.turns.findAllAt(slugs, wanted)
			.stream()
			.collect(
					Collectors.toMap((it) -> it.page().conversation().slug() + ":" + it.anchor(), Function.identity()));
		var turns = new HashMap<>(found);
		moved.forEach((former, present) -> {
			if (found.containsKey(present)) {
				turns.putIfAbsent(former, found.get(present));
			}
		});
		return turns;
	}

	private Map<String, Page> pages(Set<String> slugs, List<String> places) {
		return (slugs.isEmpty() || places.isEmpty()) ? Map.of() : this.pages.findAllAt(slugs, places)
			.stream()
			.collect(Collectors.toMap((it) -> it.conversation().slug() + ":" + it.number(), Function.identity()));
	}

	private static Map<String, String> present(List<FormerName> names) {
		return names.stream().collect(Collectors.toMap(FormerName::getFormer, FormerName::getPresent));
	}

}
