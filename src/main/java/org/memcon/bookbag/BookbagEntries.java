package org.memcon.bookbag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.memcon.citation.CitationStyle;
import org.memcon.citation.Citations;
import org.memcon.conversation.Withdrawals;
import org.memcon.conversation.Withdrawals.WithdrawnRecord;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.web.BadRequestException;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Makes the lines of a bookbag from what was found; an item that is not found becomes a
 * line that says why.
 */
@Component
class BookbagEntries {

	/** The catalog, or the search of passages. */
	private static final Pattern SEARCH = Pattern.compile("/(conversations|passages)(?:\\?([!-;=?-~]*))?");

	private final Citations citations;

	private final Catalog catalog;

	private final Withdrawals withdrawals;

	private final Messages messages;

	BookbagEntries(Citations citations, Catalog catalog, Withdrawals withdrawals, Messages messages) {
		this.citations = citations;
		this.catalog = catalog;
		this.withdrawals = withdrawals;
		this.messages = messages;
	}

	List<BookbagEntry> of(List<BookbagItem> items, FoundItems found, CitationStyle style) {
		var lost = items.stream().map(BookbagItem::slug).filter(found::lacks).distinct().toList();
		var withdrawn = lost.isEmpty() ? Map.<String, String>of()
				: this.withdrawals.findAllByAnySlug(lost)
					.stream()
					.collect(Collectors.toMap(WithdrawnRecord::getSlug, this::withdrawn, (first, other) -> first));
		return items.stream().map((item) -> {
			if (item.isSearch()) {
				return search(item);
			}
			return record(item, found).map((it) -> BookbagEntry.of(it.key(), it, it.in(style)))
				.orElseGet(() -> BookbagEntry.missing(item.key(),
						withdrawn.getOrDefault(item.slug(), missing(item, found))));
		}).toList();
	}

	private String withdrawn(WithdrawnRecord record) {
		return this.messages.of("bookbag.missing.withdrawn", record.getTitle(), record.getReason());
	}

	private String missing(BookbagItem item, FoundItems found) {
		if (item.slug().isEmpty()) {
			return this.messages.of("bookbag.missing.item");
		}
		return this.messages.of(found.lacks(item.slug()) ? "bookbag.missing.record" : "bookbag.missing.place");
	}

	private Optional<BookbagRecord> record(BookbagItem item, FoundItems found) {
		return Optional.ofNullable(found.records().get(item.slug())).flatMap((content) -> {
			var citation = content.citations(this.citations);
			var turn = found.turns().get(item.key());
			var page = found.pages().get(item.key());
			if (turn != null) {
				return Optional.of(BookbagRecord.of(content, citation, turn));
			}
			if (page != null) {
				return Optional.of(BookbagRecord.of(content, citation, page));
			}
			return item.place().isEmpty() ? Optional.of(BookbagRecord.of(content, citation)) : Optional.empty();
		});
	}

	private BookbagEntry search(BookbagItem item) {
		var search = SEARCH.matcher(item.key());
		if (!search.matches()) {
			return BookbagEntry.missing(item.key(), this.messages.of("bookbag.missing.item"));
		}
		var typed = Objects.requireNonNullElse(search.group(2), "");
		try {
			return search(search.group(1).equals("passages") ? Kind.PASSAGES : Kind.CONVERSATIONS, typed);
		}
		catch (IllegalArgumentException | BadRequestException ex) {
			return BookbagEntry.missing(item.key(), this.messages.of("bookbag.missing.item"));
		}
	}

	/** The list as it is now; the address loses what says nothing. */
	private BookbagEntry search(Kind kind, String typed) {
		var parameters = new LinkedMultiValueMap<String, String>();
		UriComponentsBuilder.fromUriString("?" + typed)
			.build(true)
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach((value) -> parameters.add(name, decoded(Objects.requireNonNullElse(value, "")))));
		var query = CatalogQuery.of(kind, parameters).onPage(1);
		return BookbagEntry.search(this.catalog.name(query), query.address());
	}

	private static String decoded(String value) {
		return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
	}

}
