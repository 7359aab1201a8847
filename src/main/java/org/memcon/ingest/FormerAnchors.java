package org.memcon.ingest;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the anchors of passages that are no longer in a record, each with the passage
 * that took its place. One step leads from any of them to a passage that is there.
 */
class FormerAnchors {

	private static final String RETURNED = """
			delete from former_anchors where conversation_id = ?
				and anchor in (select t.anchor from turns t where t.conversation_id = ?)""";

	private static final String PASS_ON = """
			update former_anchors set successor = ? where conversation_id = ? and successor = ?""";

	private static final String KEEP = """
			insert into former_anchors (conversation_id, anchor, successor) values (?, ?, ?)""";

	private static final List<String> LEAVE = List.of("""
			insert into former_anchors (conversation_id, anchor)
			select t.conversation_id, t.anchor from turns t join pages p on p.id = t.page_id
			where t.conversation_id = ? and p.layer in (%s)""",
			"""
					update former_anchors set successor = null where conversation_id = ?
						and successor in (select f.anchor from former_anchors f where f.conversation_id = former_anchors.conversation_id)""");

	private final JdbcTemplate jdbc;

	private final Batch batch;

	FormerAnchors(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.batch = new Batch(jdbc);
	}

	/** The record has its new text, in which these have successors or none. */
	void pass(Long id, Map<String, @Nullable String> successors) {
		returned(id);
		this.batch.insert(PASS_ON,
				successors.entrySet().stream().map((gone) -> Batch.row(gone.getValue(), id, gone.getKey())));
		this.batch.insert(KEEP,
				successors.entrySet().stream().map((gone) -> Batch.row(id, gone.getKey(), gone.getValue())));
	}

	/** Nobody takes the place of the record's own words when they are lifted. */
	void leaveText(Long id) {
		leave(id, "'TEXT'");
	}

	void leaveAll(Long id) {
		leave(id, "'TEXT', 'SUMMARY'");
	}

	private void leave(Long id, String layers) {
		LEAVE.forEach((statement) -> this.jdbc.update(statement.formatted(layers), id));
	}

	/** What is in the text is not gone. */
	void returned(Long id) {
		this.jdbc.update(RETURNED, id, id);
	}

}
