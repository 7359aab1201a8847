package org.memcon.ingest.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextLayer;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.ingest.store.AnchorAssigner.AnchoredText;
import org.memcon.words.DividedWord;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Writes the pages of a draft with their turns, notes and redactions.
 */
record PageWriter(JdbcTemplate jdbc) {

	private static final String PAGES = """
			insert into pages (conversation_id, layer, number, label, heading, opening, facsimile, facsimile_width,
				facsimile_height)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String TURNS = """
			insert into turns (conversation_id, page_id, anchor, standing, heading, speaker, speaker_certainty,
				participant_id, capacity, side_name, side_number, html, text, topics, word_rest,
				ordinal)
			values (?, ?, ?, ?, ?, ?, ?, (select id from participants where slug = ?), ?, ?, ?, ?, ?, ?, ?, ?)""";

	static final String NOTES = """
			insert into notes (conversation_id, turn_id, kind, label, anchor, html, evidence, families, cited_sources, ordinal)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String REDACTIONS = """
			insert into redactions (conversation_id, turn_id, starts_at, note, printed, extent, code, ordinal)
			values (?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String LAYOUTS = """
			insert into passage_layouts (turn_id, words) values (?, compress(stringtoutf8(?), 'DEFLATE'))""";

	private static final String TURNS_OF_LAYER = """
			from turns t join pages p on p.id = t.page_id where t.conversation_id = ? and p.layer = ?""";

	private static final List<String> CLEAR = List.of(
			"delete from redactions where turn_id in (select t.id " + TURNS_OF_LAYER + ")",
			"delete from notes where turn_id in (select t.id " + TURNS_OF_LAYER + ")",
			"delete from turns where id in (select t.id " + TURNS_OF_LAYER + ")",
			"delete from pages where conversation_id = ? and layer = ?");

	void clear(Long id, TextLayer textLayer) {
		CLEAR.forEach((delete) -> this.jdbc.update(delete, id, textLayer.name()));
	}

	/**
	 * Prepares anchors by those of one layer, and by those of the other, which are taken.
	 */
	AnchorAssigner anchors(Long id, int last, TextLayer textLayer) {
		var other = (textLayer == TextLayer.TEXT) ? TextLayer.SUMMARY : TextLayer.TEXT;
		return AnchorAssigner.of(anchored(id, textLayer), anchored(id, other), last);
	}

	private List<AnchoredText> anchored(Long id, TextLayer textLayer) {
		return this.jdbc.query("select t.anchor, t.text " + TURNS_OF_LAYER + " order by t.ordinal",
				(row, number) -> new AnchoredText(row.getString(1), row.getString(2)), id, textLayer.name());
	}

	void write(Long id, Draft draft, TextLayer textLayer) {
		var pages = draft.pages();
		RowBatch.insert(this.jdbc, PAGES, pages.stream().map((page) -> page(id, page, textLayer)));
		writeTurns(id, draft,
				ids("select number, id from pages where conversation_id = ? and layer = ?", id, textLayer.name()));
		var turns = pages.stream().flatMap((page) -> page.turns().stream()).toList();
		if (turns.stream()
			.anyMatch((turn) -> turn.layout() != null || !turn.notes().isEmpty() || !turn.redactions().isEmpty())) {
			writeOnTurns(id, turns, ids("select anchor, id from turns where conversation_id = ?", id));
		}
	}

	private void writeTurns(Long id, Draft draft, Map<String, Long> pageIds) {
		var rests = rests(draft.pages());
		RowBatch.insertNumbered(this.jdbc, TURNS,
				draft.pages()
					.stream()
					.flatMap((page) -> page.turns()
						.stream()
						.map((turn) -> turn(id, pageIds.get(String.valueOf(page.number())), turn,
								topics(turn, draft.headings()), rests.get(turn.anchor())))));
	}

	/** The slugs of those topics of the record that the turn speaks of; null for none. */
	private static @Nullable String topics(Turn turn, List<Heading> headings) {
		var slugs = headings.stream()
			.map(Heading::topic)
			.filter(turn.topics()::contains)
			.collect(Collectors.joining(" "));
		return slugs.isEmpty() ? null : slugs;
	}

	/** The rests of the words that end a page unfinished, by the anchors of the turns. */
	private static Map<String, String> rests(List<Page> pages) {
		var rests = new HashMap<String, String>();
		for (var i = 1; i < pages.size(); i++) {
			var before = pages.get(i - 1).turns();
			var after = pages.get(i).turns();
			if (!before.isEmpty() && !after.isEmpty()) {
				var last = before.get(before.size() - 1);
				DividedWord.rest(last.text(), after.get(0).text()).ifPresent((rest) -> rests.put(last.anchor(), rest));
			}
		}
		return rests;
	}

	private void writeOnTurns(Long id, List<Turn> turns, Map<String, Long> turnIds) {
		RowBatch.insertNumbered(this.jdbc, NOTES, turns.stream()
			.flatMap((turn) -> turn.notes().stream().map((note) -> note(id, turnIds.get(turn.anchor()), note))));
		RowBatch.insertNumbered(this.jdbc, REDACTIONS,
				turns.stream()
					.flatMap((turn) -> turn.redactions()
						.stream()
						.map((redaction) -> redaction(id, turnIds.get(turn.anchor()), redaction))));
		RowBatch.insert(this.jdbc, LAYOUTS,
				turns.stream()
					.filter((turn) -> turn.layout() != null)
					.map((turn) -> RowBatch.row(turnIds.get(turn.anchor()), turn.layout())));
	}

	/** The ids of a query's second column by the names in its first. */
	private Map<String, Long> ids(String select, Object... arguments) {
		var ids = new HashMap<String, Long>();
		this.jdbc.query(select, (RowCallbackHandler) (row) -> ids.put(row.getString(1), row.getLong(2)), arguments);
		return ids;
	}

	private static @Nullable Object[] page(Long id, Page page, TextLayer textLayer) {
		var facsimile = page.facsimile();
		return RowBatch.row(id, textLayer, page.number(), page.label(), page.heading(), page.opening(),
				(facsimile != null) ? facsimile.checksum() : null, (facsimile != null) ? facsimile.width() : null,
				(facsimile != null) ? facsimile.height() : null);
	}

	private static @Nullable Object[] turn(Long id, @Nullable Long page, Turn turn, @Nullable String topics,
			@Nullable String wordRest) {
		var participation = (turn.participation() != null) ? turn.participation() : Participation.NONE;
		return RowBatch.row(id, page, turn.anchor(), turn.standing(), turn.heading(), turn.speaker(),
				turn.speakerCertainty(), participation.participant(), participation.capacity(), participation.side(),
				participation.sideNumber(), turn.html(), turn.text(), topics, wordRest);
	}

	/** Makes the row of a note; without a turn it is one on the brief. */
	static @Nullable Object[] note(Long id, @Nullable Long turn, Note note) {
		var support = note.support();
		return RowBatch.row(id, turn, note.kind(), note.label(), note.anchor(), note.html(), support.evidence(),
				support.families(), support.citedSources());
	}

	private static @Nullable Object[] redaction(Long id, @Nullable Long turn, PrintedRedaction redaction) {
		return RowBatch.row(id, turn, redaction.position(), redaction.note(), redaction.printed(), redaction.extent(),
				redaction.code());
	}

}
