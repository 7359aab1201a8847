package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.StringWriter;
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
 * Exports the tables of participants, topics, collections, occasions and sources.
 */
@Component
class AuthorityTableExporter {

	private final Participants participants;

	private final Topics topics;

	private final Collections collections;

	private final Occasions occasions;

	private final Sources sources;

	AuthorityTableExporter(Participants participants, Topics topics, Collections collections, Occasions occasions,
			Sources sources) {
		this.participants = participants;
		this.topics = topics;
		this.collections = collections;
		this.occasions = occasions;
		this.sources = sources;
	}

	void packInto(Bag bag) throws IOException {
		pack(bag, participants(), this.participants.findAll());
		pack(bag, topics(), this.topics.findAll());
		pack(bag, collections(), this.collections.findAll());
		pack(bag, occasions(), this.occasions.findAll());
		pack(bag, sources(), this.sources.findAll());
	}

	private static <S> void pack(Bag bag, ExportTable<S> exportTable, List<S> all) throws IOException {
		var text = new StringWriter();
		try (var file = CsvFile.begin(exportTable, text)) {
			for (var one : all) {
				file.add(one);
			}
		}
		bag.add("tables/" + exportTable.name() + ".csv", text.toString());
	}

	private static ExportTable<Participant> participants() {
		return ExportTable.of("participants",
				List.of(column("slug", Participant::slug), column("name", Participant::name),
						column("direct_name", Participant::directName), column("variants", Participant::variants),
						column("affiliation", Participant::affiliation),
						column("description", (it) -> line(it.description()))));
	}

	private static ExportTable<Topic> topics() {
		return ExportTable.of("topics",
				List.of(column("slug", Topic::slug), column("name", Topic::name), column("variants", Topic::variants),
						column("scope_note", Topic::scopeNote),
						column("broader", (it) -> (it.broader() != null) ? it.broader().slug() : null)));
	}

	private static ExportTable<Collection> collections() {
		return ExportTable.of("collections", List.of(column("slug", Collection::slug),
				column("title", Collection::title), column("publisher", Collection::publisher),
				column("publication_place", (it) -> it.imprint().publicationPlace()),
				column("published_on", (it) -> it.imprint().publishedOn()),
				column("published_year", (it) -> it.imprint().year()),
				column("editors", (it) -> it.imprint().editors()), column("address", Collection::address),
				column("rights", (it) -> line(it.rights())), column("description", (it) -> line(it.description()))));
	}

	private static ExportTable<Occasion> occasions() {
		return ExportTable.of("occasions", List.of(column("slug", Occasion::slug), column("name", Occasion::name),
				column("scope_note", Occasion::scopeNote)));
	}

	private static ExportTable<Source> sources() {
		return ExportTable.of("sources",
				List.of(column("source", Source::code), column("family", Source::family),
						column("title", Source::title), column("publisher", Source::publisher),
						column("published", Source::published), column("language", Source::language),
						column("address", Source::address)));
	}

	private static @Nullable String line(@Nullable String html) {
		return (html != null) ? TextParagraph.singleLine(html) : null;
	}

}
