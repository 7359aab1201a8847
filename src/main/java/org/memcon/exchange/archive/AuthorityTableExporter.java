package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.participant.Participants;
import org.memcon.topic.Topics;

import org.springframework.stereotype.Component;

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
		pack(bag, AuthorityTables.participants(), this.participants.findAll());
		pack(bag, AuthorityTables.topics(), this.topics.findAll());
		pack(bag, AuthorityTables.collections(), this.collections.findAll());
		pack(bag, AuthorityTables.occasions(), this.occasions.findAll());
		pack(bag, AuthorityTables.sources(), this.sources.findAll());
	}

	private static <R> void pack(Bag bag, ExportTable<R> exportTable, List<R> rows) throws IOException {
		bag.add("tables/" + exportTable.name() + ".csv", (out) -> {
			try (var file = CsvFile.begin(exportTable, new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
				for (var row : rows) {
					file.add(row);
				}
			}
		});
	}

}
