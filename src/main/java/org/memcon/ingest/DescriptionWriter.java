package org.memcon.ingest;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Layer;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Fact;
import org.memcon.draft.Draft.Subject;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what describes a record: who took part, what is known of the paper, its topics
 * and its sources.
 */
class DescriptionWriter {

	private static final String PARTICULARS = """
			insert into particulars (conversation_id, kind, html, evidence, families, cited_sources, certainty, layer)
			values (?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String PARTICIPATIONS = """
			insert into participations (conversation_id, participant_id, ordinal, name_printed, side, capacity, certainty)
			values (?, (select id from participants where slug = ?), ?, ?, ?, ?, ?)""";

	private static final String SOURCES = """
			insert into conversation_sources (conversation_id, source_id)
			values (?, (select id from sources where code = ?))""";

	private static final String HEADINGS = """
			insert into headings (conversation_id, topic_id, assigned_by)
			values (?, (select id from topics where slug = ?), ?)""";

	private static final String HEADING_PAGES = """
			insert into heading_pages (heading_id, page_id)
			values ((select h.id from headings h join topics t on t.id = h.topic_id where h.conversation_id = ? and t.slug = ?),
				(select id from pages where conversation_id = ? and layer = 'TEXT' and number = ?))""";

	private static final List<String> CLEAR = List.of(
			"delete from heading_pages where heading_id in (select id from headings where conversation_id = ?)",
			"delete from headings where conversation_id = ?", "delete from participations where conversation_id = ?",
			"delete from conversation_sources where conversation_id = ?");

	private final JdbcTemplate jdbc;

	private final Batch batch;

	DescriptionWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.batch = new Batch(jdbc);
	}

	void clear(Long id, Layer layer) {
		CLEAR.forEach((delete) -> this.jdbc.update(delete, id));
		clearParticulars(id, layer);
	}

	void write(Long id, Draft draft, Layer layer) {
		writeParticulars(id, draft.particulars(), layer);
		this.batch.insert(SOURCES, draft.sources().stream().map((code) -> Batch.row(id, code)));
		writeParticipations(id, draft);
		this.batch.insert(HEADINGS,
				draft.topics().stream().map((subject) -> Batch.row(id, subject.topic(), subject.assignment())));
		if (layer == Layer.TEXT) {
			writeHeadingPages(id, draft);
		}
	}

	/** Adds what the document itself says of what is not described otherwise. */
	void complete(Long id, Draft document) {
		clearParticulars(id, Layer.TEXT);
		var described = Set
			.copyOf(this.jdbc.queryForList("select kind from particulars where conversation_id = ?", String.class, id));
		writeParticulars(id,
				document.particulars().stream().filter((fact) -> !described.contains(fact.kind().name())).toList(),
				Layer.TEXT);
	}

	private void clearParticulars(Long id, Layer layer) {
		this.jdbc.update("delete from particulars where conversation_id = ? and layer = ?", id, layer.name());
	}

	private void writeParticulars(Long id, List<Fact> facts, Layer layer) {
		if (layer == Layer.SUMMARY) {
			facts.forEach((fact) -> this.jdbc.update("delete from particulars where conversation_id = ? and kind = ?",
					id, fact.kind().name()));
		}
		this.batch.insert(PARTICULARS, facts.stream().map((fact) -> particular(id, fact, layer)));
	}

	private static @Nullable Object[] particular(Long id, Fact fact, Layer layer) {
		var support = fact.support();
		return Batch.row(id, fact.kind(), fact.html(), support.evidence(), support.families(), support.citedSources(),
				fact.certainty(), layer);
	}

	private void writeParticipations(Long id, Draft draft) {
		var ordinal = new AtomicInteger();
		this.batch.insert(PARTICIPATIONS,
				draft.persons()
					.stream()
					.map((person) -> Batch.row(id, person.participant(), ordinal.incrementAndGet(),
							person.namePrinted(), person.side(), person.capacity(), person.certainty())));
	}

	private void writeHeadingPages(Long id, Draft draft) {
		var topics = draft.topics().stream().map(Subject::topic).toList();
		this.batch.insert(HEADING_PAGES,
				draft.pages()
					.stream()
					.flatMap((page) -> page.topics()
						.stream()
						.filter(topics::contains)
						.map((topic) -> Batch.row(id, topic, id, page.number()))));
	}

}
