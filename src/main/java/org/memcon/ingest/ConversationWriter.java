package org.memcon.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.ingest.Accession.Origin;
import org.memcon.ingest.Draft.Leaf;
import org.memcon.ingest.Draft.Passage;
import org.memcon.ingest.Draft.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes one draft to the tables, one batch a table. Children find their parents by the
 * names that the draft knows them by.
 */
class ConversationWriter {

	private static final List<String> CLEAR = List.of("delete from notes where conversation_id = ?",
			"delete from turns where conversation_id = ?",
			"delete from heading_pages where heading_id in (select id from headings where conversation_id = ?)",
			"delete from headings where conversation_id = ?", "delete from pages where conversation_id = ?",
			"delete from participations where conversation_id = ?", "delete from particulars where conversation_id = ?",
			"delete from conversation_sources where conversation_id = ?");

	private static final List<String> COLUMNS = List.of("occasion_note", "title", "form", "form_certainty",
			"date_printed", "starts_on", "ends_on", "starts_at", "ends_at", "zone", "date_certainty", "place",
			"place_certainty", "chronology", "text_basis", "page_count", "source_note", "source_label",
			"source_address", "participants_note", "source_file", "source_checksum", "checksum");

	private static final String INSERT = """
			insert into conversations (slug, collection_id, occasion_id, %s)
			values (?, (select id from collections where slug = ?), (select id from occasions where slug = ?)%s)
			""".formatted(String.join(", ", COLUMNS), ", ?".repeat(COLUMNS.size()));

	private static final String UPDATE = """
			update conversations set slug = ?, collection_id = (select id from collections where slug = ?),
				occasion_id = (select id from occasions where slug = ?), %s = ? where id = ?
			""".formatted(String.join(" = ?, ", COLUMNS));

	private static final String PARTICULARS = """
			insert into particulars (conversation_id, kind, html, evidence, families, cited_sources)
			values (?, ?, ?, ?, ?, ?)""";

	private static final String PARTICIPATIONS = """
			insert into participations (conversation_id, participant_id, ordinal, name_printed, side, capacity)
			values (?, (select id from participants where slug = ?), ?, ?, ?, ?)""";

	private static final String SOURCES = """
			insert into conversation_sources (conversation_id, source_id)
			values (?, (select id from sources where code = ?))""";

	private static final String PAGES = """
			insert into pages (conversation_id, number, label, heading, opening) values (?, ?, ?, ?, ?)""";

	private static final String TURNS = """
			insert into turns (conversation_id, page_id, ordinal, anchor, standing, heading, speaker, participant_id,
				capacity, side_name, side_number, html, text)
			values (?, (select id from pages where conversation_id = ? and number = ?), ?, ?, ?, ?, ?,
				(select id from participants where slug = ?), ?, ?, ?, ?, ?)""";

	private static final String NOTES = """
			insert into notes (conversation_id, turn_id, ordinal, kind, label, anchor, html, evidence, families, cited_sources)
			values (?, (select id from turns where conversation_id = ? and anchor = ?), ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String HEADINGS = """
			insert into headings (conversation_id, topic_id) values (?, (select id from topics where slug = ?))""";

	private static final String HEADING_PAGES = """
			insert into heading_pages (heading_id, page_id)
			values ((select h.id from headings h join topics t on t.id = h.topic_id where h.conversation_id = ? and t.slug = ?),
				(select id from pages where conversation_id = ? and number = ?))""";

	private final JdbcTemplate jdbc;

	ConversationWriter(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	void insert(Draft draft, Origin origin, String checksum) {
		this.jdbc.update(INSERT, row(draft, origin, checksum).toArray());
		var id = this.jdbc.queryForObject("select id from conversations where slug = ?", Long.class, draft.slug());
		writeChildren(Objects.requireNonNull(id), draft);
	}

	void update(Long id, Draft draft, Origin origin, String checksum) {
		CLEAR.forEach((delete) -> this.jdbc.update(delete, id));
		this.jdbc.update(UPDATE, Stream.concat(row(draft, origin, checksum).stream(), Stream.of(id)).toArray());
		writeChildren(id, draft);
	}

	private static List<@Nullable Object> row(Draft draft, Origin origin, String checksum) {
		var dateline = draft.dateline();
		return Arrays.asList(draft.slug(), origin.collection(), draft.occasion(), draft.occasionNote(), draft.title(),
				draft.form().name(), draft.formCertainty().name(), dateline.datePrinted(), dateline.startsOn(),
				dateline.endsOn(), dateline.startsAt(), dateline.endsAt(), dateline.zone(),
				dateline.dateCertainty().name(), dateline.place(), name(dateline.placeCertainty()),
				dateline.chronology(draft.slug()), draft.textBasis().name(), draft.pages().size(), draft.sourceNote(),
				draft.sourceLabel(), draft.sourceAddress(), draft.participantsNote(), origin.file(), origin.checksum(),
				checksum);
	}

	private void writeChildren(Long id, Draft draft) {
		batch(PARTICULARS, draft.particulars().stream().map((fact) -> {
			var support = fact.support();
			return row(id, fact.kind().name(), fact.html(), name(support.evidence()), support.families(),
					support.citedSources());
		}));
		batch(SOURCES, draft.sources().stream().map((code) -> row(id, code)));
		var ordinal = new Counter();
		batch(PARTICIPATIONS,
				draft.persons()
					.stream()
					.map((person) -> row(id, person.participant(), ordinal.next(), person.namePrinted(), person.side(),
							person.capacity())));
		batch(PAGES,
				draft.pages()
					.stream()
					.map((page) -> row(id, page.number(), page.label(), page.heading(), page.opening())));
		writeTurns(id, draft);
		batch(HEADINGS, draft.topics().stream().map((topic) -> row(id, topic)));
		batch(HEADING_PAGES,
				draft.pages()
					.stream()
					.flatMap((page) -> page.topics()
						.stream()
						.filter(draft.topics()::contains)
						.map((topic) -> row(id, topic, id, page.number()))));
	}

	private void writeTurns(Long id, Draft draft) {
		var ordinal = new Counter();
		batch(TURNS,
				draft.pages()
					.stream()
					.flatMap((page) -> page.passages().stream().map((turn) -> turn(id, page, turn, ordinal))));
		var notes = new Counter();
		batch(NOTES,
				draft.pages()
					.stream()
					.flatMap((page) -> page.passages().stream())
					.flatMap((turn) -> turn.notes().stream().map((note) -> {
						var support = note.support();
						return row(id, id, turn.anchor(), notes.next(), note.kind().name(), note.label(), note.anchor(),
								note.html(), name(support.evidence()), support.families(), support.citedSources());
					})));
	}

	private static @Nullable Object[] turn(Long id, Leaf page, Passage turn, Counter ordinal) {
		var person = (turn.person() != null) ? turn.person() : Person.NOBODY;
		return row(id, id, page.number(), ordinal.next(), turn.anchor(), turn.standing().name(), turn.heading(),
				turn.speaker(), person.participant(), person.capacity(), person.side(), person.sideNumber(),
				turn.html(), turn.text());
	}

	private void batch(String insert, Stream<@Nullable Object[]> rows) {
		this.jdbc.batchUpdate(insert, new ArrayList<>(rows.toList()));
	}

	private static @Nullable Object[] row(@Nullable Object... values) {
		return values;
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

	/** Counts from one. */
	private static final class Counter {

		private int last;

		int next() {
			return ++this.last;
		}

	}

}
