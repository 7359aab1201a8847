package org.memcon.ingest;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.ingest.Draft.Leaf;
import org.memcon.ingest.Draft.Passage;
import org.memcon.ingest.Draft.Person;
import org.memcon.ingest.Draft.Remark;

/**
 * Writes the pages of one draft, the turns on them, and the notes on these.
 */
record PageWriter(Batch batch) {

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

	void write(Long id, List<Leaf> pages) {
		this.batch.insert(PAGES, pages.stream()
			.map((page) -> Batch.row(id, page.number(), page.label(), page.heading(), page.opening())));
		var turn = new AtomicInteger();
		this.batch.insert(TURNS,
				pages.stream()
					.flatMap((page) -> page.passages()
						.stream()
						.map((passage) -> turn(id, page, passage, turn.incrementAndGet()))));
		var note = new AtomicInteger();
		this.batch.insert(NOTES,
				passages(pages).flatMap((passage) -> passage.notes()
					.stream()
					.map((remark) -> note(id, passage, remark, note.incrementAndGet()))));
	}

	private static Stream<Passage> passages(List<Leaf> pages) {
		return pages.stream().flatMap((page) -> page.passages().stream());
	}

	private static @Nullable Object[] turn(Long id, Leaf page, Passage turn, int ordinal) {
		var person = (turn.person() != null) ? turn.person() : Person.NOBODY;
		return Batch.row(id, id, page.number(), ordinal, turn.anchor(), turn.standing(), turn.heading(), turn.speaker(),
				person.participant(), person.capacity(), person.side(), person.sideNumber(), turn.html(), turn.text());
	}

	private static @Nullable Object[] note(Long id, Passage turn, Remark note, int ordinal) {
		var support = note.support();
		return Batch.row(id, id, turn.anchor(), ordinal, note.kind(), note.label(), note.anchor(), note.html(),
				support.evidence(), support.families(), support.citedSources());
	}

}
