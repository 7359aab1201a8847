package org.memcon.bookbag;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.exchange.archive.ExportTable;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

import static org.memcon.exchange.archive.ExportTable.column;

/**
 * Writes a bookbag as a table and as a numbered list in Markdown.
 */
@Component
class BookbagText {

	private final Messages messages;

	private final BaseUrl address;

	BookbagText(Messages messages, BaseUrl address) {
		this.messages = messages;
		this.address = address;
	}

	/** One row for each item, also for one that is not in the archive. */
	ExportTable<BookbagEntry> table() {
		return ExportTable.of("bookbag",
				List.of(column("item", BookbagEntry::key), column("title", BookbagEntry::title),
						column("date", entry((it) -> it.dateline().label())),
						column("place", entry((it) -> it.dateline().place())),
						column("participants", record(BookbagRecord::names)), column("basis", entry(this::basis)),
						column("page", record((it) -> (it.pageNumber() > 0) ? it.pageNumber() : null)),
						column("speaker",
								record((it) -> (it.passage() != null) ? it.passage().found().speaker() : null)),
						column("passage", record((it) -> (it.passage() != null) ? it.passage().text() : null)),
						column("citation", (it) -> (it.citation() != null) ? it.citation().inPlaceText() : null),
						column("bibliography", (it) -> (it.citation() != null) ? it.citation().inListText() : null),
						column("address", (it) -> it.address().isEmpty() ? null : this.address.host() + it.address()),
						column("missing", BookbagEntry::missing)));
	}

	private static Function<BookbagEntry, @Nullable Object> record(Function<BookbagRecord, @Nullable Object> value) {
		return (entry) -> (entry.record() != null) ? value.apply(entry.record()) : null;
	}

	private static Function<BookbagEntry, @Nullable Object> entry(
			Function<ConversationListEntry, @Nullable Object> value) {
		return record((it) -> value.apply(it.entry()));
	}

	private String basis(ConversationListEntry entry) {
		return this.messages.of("basis." + entry.textBasis().code());
	}

	String markdown(Bookbag bookbag) {
		var items = IntStream.range(0, bookbag.entries().size())
			.mapToObj((it) -> item(it + 1, bookbag.entries().get(it)));
		return Stream.concat(Stream.of("# " + this.messages.of("bookbag.heading")), items)
			.collect(Collectors.joining("\n\n", "", "\n"));
	}

	/** The lines of an item, all but the first indented as the list wants it. */
	private String item(int number, BookbagEntry entry) {
		var mark = number + ". ";
		var record = entry.record();
		var lines = Stream.of("**" + escaped(entry.title()) + "**", (record != null) ? line(record) : null,
				(record != null && record.passage() != null) ? "> " + escaped(record.passage().text()) : null,
				(entry.citation() != null) ? escaped(entry.citation().inPlaceText()) : null,
				(entry.missing() != null) ? escaped(entry.missing()) : null,
				entry.address().isEmpty() ? null : "<" + this.address.host() + entry.address() + ">");
		return lines.filter(Objects::nonNull).collect(Collectors.joining("\n\n" + " ".repeat(mark.length()), mark, ""));
	}

	private String line(BookbagRecord record) {
		var entry = record.entry();
		var passage = record.passage();
		var date = Objects.requireNonNullElseGet(entry.dateline().label(), () -> this.messages.of("date.unknown"));
		var place = (record.pageNumber() > 0)
				? this.messages.of(entry.textBasis().messageKey("passage.place"), date, record.pageNumber()) : date;
		return escaped(Stream
			.of(place, entry.dateline().place(), (passage != null) ? passage.found().speaker() : null, basis(entry))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · ")));
	}

	/** The text in one line, in which no sign has a meaning to Markdown. */
	private static String escaped(String text) {
		return text.replaceAll("\\s+", " ")
			.strip()
			.replaceAll("[\\\\`*_{}\\[\\]<>#|~&]|^[-+=]|(?<=^\\d{1,9})[.)]", "\\\\$0");
	}

}
