package org.memcon.exchange.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.grouping.Occasion;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.exchange.TextParagraph;
import org.memcon.participant.Participant;
import org.memcon.participant.Participants;
import org.memcon.topic.Topic;
import org.memcon.topic.Topics;

import org.springframework.stereotype.Component;

import static org.memcon.exchange.archive.ExportTable.column;

/**
 * The tables of participants, topics, collections, occasions and sources.
 */
@Component
class AuthorityTables {

	private final Participants participants;

	private final Topics topics;

	private final Collections collections;

	private final Occasions occasions;

	private final Sources sources;

	AuthorityTables(Participants participants, Topics topics, Collections collections, Occasions occasions,
			Sources sources) {
		this.participants = participants;
		this.topics = topics;
		this.collections = collections;
		this.occasions = occasions;
		this.sources = sources;
	}

	/** One row for each that the archive has. */
	static List<ExportTable<AuthorityTables>> all() {
		return List.of(participants(), topics(), collections(), occasions(), sources());
	}

	private static ExportTable<AuthorityTables> participants() {
		return ExportTable.of("participants", (it) -> it.participants.findAll(),
				List.of(column("slug", Participant::slug), column("name", Participant::name),
						column("direct_name", Participant::directName), column("variants", Participant::variants),
						column("affiliation", Participant::affiliation),
						column("description", (it) -> line(it.description()))));
	}

	private static ExportTable<AuthorityTables> topics() {
		return ExportTable.of("topics", (it) -> it.topics.findAll(),
				List.of(column("slug", Topic::slug), column("name", Topic::name), column("variants", Topic::variants),
						column("scope_note", Topic::scopeNote),
						column("broader", (it) -> (it.broader() != null) ? it.broader().slug() : null)));
	}

	private static ExportTable<AuthorityTables> collections() {
		return ExportTable.of("collections", (it) -> it.collections.findAll(), List.of(column("slug", Collection::slug),
				column("title", Collection::title), column("publisher", Collection::publisher),
				column("publication_place", (it) -> it.imprint().publicationPlace()),
				column("published_on", (it) -> it.imprint().publishedOn()),
				column("published_year", (it) -> it.imprint().year()),
				column("editors", (it) -> it.imprint().editors()), column("address", Collection::address),
				column("rights", (it) -> line(it.rights())), column("description", (it) -> line(it.description()))));
	}

	private static ExportTable<AuthorityTables> occasions() {
		return ExportTable.of("occasions", (it) -> it.occasions.findAll(), List.of(column("slug", Occasion::slug),
				column("name", Occasion::name), column("scope_note", Occasion::scopeNote)));
	}

	private static ExportTable<AuthorityTables> sources() {
		return ExportTable.of("sources", (it) -> it.sources.findAll(),
				List.of(column("source", Source::code), column("family", Source::family),
						column("title", Source::title), column("publisher", Source::publisher),
						column("published", Source::published), column("language", Source::language),
						column("address", Source::address)));
	}

	private static @Nullable String line(@Nullable String html) {
		return (html != null) ? TextParagraph.singleLine(html) : null;
	}

}
