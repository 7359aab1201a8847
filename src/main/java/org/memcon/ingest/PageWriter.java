package org.memcon.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Layer;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Redaction;
import org.memcon.draft.Draft.Remark;
import org.memcon.ingest.Anchors.Held;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the pages of one draft, the turns on them, the notes on these, and what was
 * withheld from them.
 */
class PageWriter {

	private static final String PAGES = """
			insert into pages (conversation_id, layer, number, label, heading, opening, facsimile, facsimile_width,
				facsimile_height)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String TURNS = """
			insert into turns (conversation_id, page_id, ordinal, anchor, standing, heading, speaker, speaker_certainty,
				participant_id, capacity, side_name, side_number, html, text)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String NOTES = """
			insert into notes (conversation_id, turn_id, ordinal, kind, label, anchor, html, evidence, families, cited_sources)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String REDACTIONS = """
			insert into redactions (conversation_id, turn_id, ordinal, starts_at, note, printed, extent, code)
			values (?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String TURNS_OF_LAYER = """
			from turns t join pages p on p.id = t.page_id where t.conversation_id = ? and p.layer = ?""";

	private static final List<String> CLEAR = List.of(
			"delete from redactions where turn_id in (select t.id " + TURNS_OF_LAYER + ")",
			"delete from notes where turn_id in (select t.id " + TURNS_OF_LAYER + ")",
			"delete from turns where id in (select t.id " + TURNS_OF_LAYER + ")",
			"delete from pages where conversation_id = ? and layer = ?");

	private final JdbcTemplate jdbc;

	private final Batch batch;

	PageWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.batch = new Batch(jdbc);
	}

	void clear(Long id, Layer layer) {
		CLEAR.forEach((delete) -> this.jdbc.update(delete, id, layer.name()));
	}

	/** The anchors that one layer has, and those of the other, which are taken. */
	Anchors anchors(Long id, int last, Layer layer) {
		var other = (layer == Layer.TEXT) ? Layer.SUMMARY : Layer.TEXT;
		return Anchors.of(held(id, layer), held(id, other), last);
	}

	private List<Held> held(Long id, Layer layer) {
		return this.jdbc.query("select t.anchor, t.text " + TURNS_OF_LAYER + " order by t.ordinal",
				(row, number) -> new Held(row.getString(1), row.getString(2)), id, layer.name());
	}

	void write(Long id, List<Leaf> pages, Layer layer) {
		this.batch.insert(PAGES, pages.stream().map((page) -> page(id, page, layer)));
		writeTurns(id, pages,
				ids("select number, id from pages where conversation_id = ? and layer = ?", id, layer.name()));
		var passages = pages.stream().flatMap((page) -> page.passages().stream()).toList();
		if (passages.stream().anyMatch((passage) -> !passage.notes().isEmpty() || !passage.redactions().isEmpty())) {
			writeOnTurns(id, passages, ids("select anchor, id from turns where conversation_id = ?", id));
		}
	}

	private void writeTurns(Long id, List<Leaf> pages, Map<String, Long> pageIds) {
		var participants = participants(pages);
		var ordinal = new AtomicInteger();
		this.batch.insert(TURNS,
				pages.stream()
					.flatMap((page) -> page.passages()
						.stream()
						.map((passage) -> turn(id, pageIds.get(String.valueOf(page.number())), participants, passage,
								ordinal.incrementAndGet()))));
	}

	private void writeOnTurns(Long id, List<Passage> passages, Map<String, Long> turns) {
		var note = new AtomicInteger();
		this.batch.insert(NOTES,
				passages.stream()
					.flatMap((passage) -> passage.notes()
						.stream()
						.map((remark) -> note(id, turns.get(passage.anchor()), remark, note.incrementAndGet()))));
		var redaction = new AtomicInteger();
		this.batch.insert(REDACTIONS, passages.stream()
			.flatMap((passage) -> passage.redactions()
				.stream()
				.map((withheld) -> redaction(id, turns.get(passage.anchor()), withheld, redaction.incrementAndGet()))));
	}

	/** The ids of those who speak. */
	private Map<String, Long> participants(List<Leaf> pages) {
		var ids = new HashMap<String, Long>();
		pages.stream()
			.flatMap((page) -> page.passages().stream())
			.map(Passage::person)
			.filter(Objects::nonNull)
			.map(Person::participant)
			.filter(Objects::nonNull)
			.distinct()
			.forEach((slug) -> ids.putAll(ids("select slug, id from participants where slug = ?", slug)));
		return ids;
	}

	/** Ids by the names that the draft knows things by. */
	private Map<String, Long> ids(String select, Object... arguments) {
		var ids = new HashMap<String, Long>();
		this.jdbc.query(select, (row) -> {
			ids.put(row.getString(1), row.getLong(2));
		}, arguments);
		return ids;
	}

	private static @Nullable Object[] page(Long id, Leaf page, Layer layer) {
		var facsimile = page.facsimile();
		return Batch.row(id, layer, page.number(), page.label(), page.heading(), page.opening(),
				(facsimile != null) ? facsimile.checksum() : null, (facsimile != null) ? facsimile.width() : null,
				(facsimile != null) ? facsimile.height() : null);
	}

	private static @Nullable Object[] turn(Long id, @Nullable Long page, Map<String, Long> participants, Passage turn,
			int ordinal) {
		var person = (turn.person() != null) ? turn.person() : Person.NOBODY;
		return Batch.row(id, page, ordinal, turn.anchor(), turn.standing(), turn.heading(), turn.speaker(),
				turn.speakerCertainty(), participants.get(person.participant()), person.capacity(), person.side(),
				person.sideNumber(), turn.html(), turn.text());
	}

	private static @Nullable Object[] note(Long id, @Nullable Long turn, Remark note, int ordinal) {
		var support = note.support();
		return Batch.row(id, turn, ordinal, note.kind(), note.label(), note.anchor(), note.html(), support.evidence(),
				support.families(), support.citedSources());
	}

	private static @Nullable Object[] redaction(Long id, @Nullable Long turn, Redaction redaction, int ordinal) {
		return Batch.row(id, turn, ordinal, redaction.position(), redaction.note(), redaction.printed(),
				redaction.extent(), redaction.code());
	}

}
