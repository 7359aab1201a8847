package org.memcon.ingest.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextLayer;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Particular;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the description of a record: its participations, particulars, topics and
 * sources, and the notes on its brief.
 */
record DescriptionWriter(JdbcTemplate jdbc) {

	private static final String PARTICULARS = """
			insert into particulars (conversation_id, kind, html, evidence, families, cited_sources, certainty, layer)
			values (?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String PARTICIPATIONS = """
			insert into participations (conversation_id, participant_id, name_printed, side, capacity, certainty, ordinal)
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
			"delete from conversation_sources where conversation_id = ?",
			"delete from notes where conversation_id = ? and turn_id is null");

	void clear(Long id, TextLayer textLayer) {
		CLEAR.forEach((delete) -> this.jdbc.update(delete, id));
		clearParticulars(id, textLayer);
	}

	void write(Long id, Draft draft, TextLayer textLayer) {
		writeParticulars(id, draft.particulars(), textLayer);
		RowBatch.insert(this.jdbc, SOURCES, draft.sources().stream().map((code) -> RowBatch.row(id, code)));
		writeParticipations(id, draft);
		RowBatch.insert(this.jdbc, HEADINGS,
				draft.headings().stream().map((heading) -> RowBatch.row(id, heading.topic(), heading.assignment())));
		RowBatch.insertNumbered(this.jdbc, PageWriter.NOTES,
				Stream.ofNullable(draft.brief())
					.flatMap((brief) -> brief.notes().stream())
					.map((note) -> PageWriter.note(id, null, note)));
		if (textLayer == TextLayer.TEXT) {
			writeHeadingPages(id, draft);
		}
	}

	/** Adds those particulars of the document that the record does not have. */
	void complete(Long id, Draft document) {
		clearParticulars(id, TextLayer.TEXT);
		var described = Set
			.copyOf(this.jdbc.queryForList("select kind from particulars where conversation_id = ?", String.class, id));
		writeParticulars(id,
				document.particulars()
					.stream()
					.filter((particular) -> !described.contains(particular.kind().name()))
					.toList(),
				TextLayer.TEXT);
	}

	private void clearParticulars(Long id, TextLayer textLayer) {
		this.jdbc.update("delete from particulars where conversation_id = ? and layer = ?", id, textLayer.name());
	}

	private void writeParticulars(Long id, List<Particular> particulars, TextLayer textLayer) {
		if (textLayer == TextLayer.SUMMARY) {
			particulars.forEach((particular) -> this.jdbc.update(
					"delete from particulars where conversation_id = ? and kind = ?", id, particular.kind().name()));
		}
		RowBatch.insert(this.jdbc, PARTICULARS,
				particulars.stream().map((particular) -> particular(id, particular, textLayer)));
	}

	private static @Nullable Object[] particular(Long id, Particular particular, TextLayer textLayer) {
		var support = particular.support();
		return RowBatch.row(id, particular.kind(), particular.html(), support.evidence(), support.families(),
				support.citedSources(), particular.certainty(), textLayer);
	}

	private void writeParticipations(Long id, Draft draft) {
		RowBatch.insertNumbered(this.jdbc, PARTICIPATIONS,
				draft.participations()
					.stream()
					.map((participation) -> RowBatch.row(id, participation.participant(), participation.namePrinted(),
							participation.side(), participation.capacity(), participation.certainty())));
	}

	private void writeHeadingPages(Long id, Draft draft) {
		var topics = draft.headings().stream().map(Heading::topic).toList();
		RowBatch.insert(this.jdbc, HEADING_PAGES,
				draft.pages()
					.stream()
					.flatMap((page) -> page.topics()
						.stream()
						.filter(topics::contains)
						.map((topic) -> RowBatch.row(id, topic, id, page.number()))));
	}

}
