package org.memcon.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.ingest.Accession.Origin;
import org.memcon.ingest.Draft.Fact;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes one draft to the tables, one batch a table; its pages are the
 * {@link PageWriter}'s. Children find their parents by the names that the draft knows
 * them by.
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

	private static final String HEADINGS = """
			insert into headings (conversation_id, topic_id) values (?, (select id from topics where slug = ?))""";

	private static final String HEADING_PAGES = """
			insert into heading_pages (heading_id, page_id)
			values ((select h.id from headings h join topics t on t.id = h.topic_id where h.conversation_id = ? and t.slug = ?),
				(select id from pages where conversation_id = ? and number = ?))""";

	private final JdbcTemplate jdbc;

	private final Batch batch;

	private final PageWriter pages;

	ConversationWriter(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.batch = new Batch(this.jdbc);
		this.pages = new PageWriter(this.batch);
	}

	void insert(Draft draft, Origin origin, String checksum) {
		this.jdbc.update(INSERT, row(draft, origin, checksum));
		var id = this.jdbc.queryForObject("select id from conversations where slug = ?", Long.class, draft.slug());
		writeChildren(Objects.requireNonNull(id), draft);
	}

	void update(Long id, Draft draft, Origin origin, String checksum) {
		CLEAR.forEach((delete) -> this.jdbc.update(delete, id));
		this.jdbc.update(UPDATE, Stream.concat(Arrays.stream(row(draft, origin, checksum)), Stream.of(id)).toArray());
		writeChildren(id, draft);
	}

	private static @Nullable Object[] row(Draft draft, Origin origin, String checksum) {
		var dateline = draft.dateline();
		return Batch.row(draft.slug(), origin.collection(), draft.occasion(), draft.occasionNote(), draft.title(),
				draft.form(), draft.formCertainty(), dateline.datePrinted(), dateline.startsOn(), dateline.endsOn(),
				dateline.startsAt(), dateline.endsAt(), dateline.zone(), dateline.dateCertainty(), dateline.place(),
				dateline.placeCertainty(), dateline.chronology(draft.slug()), draft.textBasis(), draft.pages().size(),
				draft.sourceNote(), draft.sourceLabel(), draft.sourceAddress(), draft.participantsNote(), origin.file(),
				origin.checksum(), checksum);
	}

	private void writeChildren(Long id, Draft draft) {
		this.batch.insert(PARTICULARS, draft.particulars().stream().map((fact) -> particular(id, fact)));
		this.batch.insert(SOURCES, draft.sources().stream().map((code) -> Batch.row(id, code)));
		writeParticipations(id, draft);
		this.pages.write(id, draft.pages());
		writeHeadings(id, draft);
	}

	private static @Nullable Object[] particular(Long id, Fact fact) {
		var support = fact.support();
		return Batch.row(id, fact.kind(), fact.html(), support.evidence(), support.families(), support.citedSources());
	}

	private void writeParticipations(Long id, Draft draft) {
		var ordinal = new AtomicInteger();
		this.batch.insert(PARTICIPATIONS,
				draft.persons()
					.stream()
					.map((person) -> Batch.row(id, person.participant(), ordinal.incrementAndGet(),
							person.namePrinted(), person.side(), person.capacity())));
	}

	private void writeHeadings(Long id, Draft draft) {
		this.batch.insert(HEADINGS, draft.topics().stream().map((topic) -> Batch.row(id, topic)));
		this.batch.insert(HEADING_PAGES,
				draft.pages()
					.stream()
					.flatMap((page) -> page.topics()
						.stream()
						.filter(draft.topics()::contains)
						.map((topic) -> Batch.row(id, topic, id, page.number()))));
	}

}
