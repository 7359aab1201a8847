package org.memcon.exchange.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Occasion;
import org.memcon.exchange.TextParagraph;
import org.memcon.participant.Participant;
import org.memcon.topic.Topic;

import static org.memcon.exchange.archive.ExportTable.column;

/**
 * The tables of what is controlled besides the records, column by column.
 */
final class AuthorityTables {

	private AuthorityTables() {
	}

	static ExportTable<Participant> participants() {
		return new ExportTable<>("participants",
				List.of(column("slug", Participant::slug), column("name", Participant::name),
						column("direct_name", Participant::directName), column("variants", Participant::variants),
						column("affiliation", Participant::affiliation),
						column("description", (it) -> line(it.description()))));
	}

	static ExportTable<Topic> topics() {
		return new ExportTable<>("topics",
				List.of(column("slug", Topic::slug), column("name", Topic::name), column("variants", Topic::variants),
						column("scope_note", Topic::scopeNote),
						column("broader", (it) -> (it.broader() != null) ? it.broader().slug() : null)));
	}

	static ExportTable<Collection> collections() {
		return new ExportTable<>("collections", List.of(column("slug", Collection::slug),
				column("title", Collection::title), column("publisher", Collection::publisher),
				column("publication_place", (it) -> it.imprint().publicationPlace()),
				column("published_on", (it) -> it.imprint().publishedOn()),
				column("published_year", (it) -> it.imprint().year()),
				column("editors", (it) -> it.imprint().editors()), column("address", Collection::address),
				column("rights", (it) -> line(it.rights())), column("description", (it) -> line(it.description()))));
	}

	static ExportTable<Occasion> occasions() {
		return new ExportTable<>("occasions", List.of(column("slug", Occasion::slug), column("name", Occasion::name),
				column("scope_note", Occasion::scopeNote)));
	}

	static ExportTable<Source> sources() {
		return new ExportTable<>("sources",
				List.of(column("source", Source::code), column("family", Source::family),
						column("title", Source::title), column("publisher", Source::publisher),
						column("published", Source::published), column("language", Source::language),
						column("address", Source::address)));
	}

	private static @Nullable String line(@Nullable String html) {
		return (html != null) ? TextParagraph.singleLine(html) : null;
	}

}
