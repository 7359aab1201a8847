package org.memcon.ingest.store;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the anchors of passages that are no longer in a record, each with its successor.
 * One step leads from any of them to a passage that is there.
 */
record FormerAnchors(JdbcTemplate jdbc) {

	private static final String DELETE_PRESENT = """
			delete from former_anchors where conversation_id = ?
				and anchor in (select t.anchor from turns t where t.conversation_id = ?)""";

	private static final String UPDATE_SUCCESSOR = """
			update former_anchors set successor = ? where conversation_id = ? and successor = ?""";

	private static final String KEEP = """
			insert into former_anchors (conversation_id, anchor, successor) values (?, ?, ?)""";

	private static final List<String> RECORD_REMOVED = List.of("""
			insert into former_anchors (conversation_id, anchor)
			select t.conversation_id, t.anchor from turns t join pages p on p.id = t.page_id
			where t.conversation_id = ? and p.layer in (%s)""",
			"""
					update former_anchors set successor = null where conversation_id = ?
						and successor in (select f.anchor from former_anchors f where f.conversation_id = former_anchors.conversation_id)""");

	/** Records the former anchors of a record that has its new text, with successors. */
	void recordSuccessors(Long id, Map<String, @Nullable String> successors) {
		deletePresent(id);
		RowBatch.insert(this.jdbc, UPDATE_SUCCESSOR,
				successors.entrySet().stream().map((former) -> RowBatch.row(former.getValue(), id, former.getKey())));
		RowBatch.insert(this.jdbc, KEEP,
				successors.entrySet().stream().map((former) -> RowBatch.row(id, former.getKey(), former.getValue())));
	}

	/** Records the anchors of a removed text, which have no successors. */
	void recordTextRemoved(Long id) {
		recordRemoved(id, "'TEXT'");
	}

	void recordAllRemoved(Long id) {
		recordRemoved(id, "'TEXT', 'SUMMARY'");
	}

	private void recordRemoved(Long id, String layers) {
		RECORD_REMOVED.forEach((statement) -> this.jdbc.update(statement.formatted(layers), id));
	}

	/** Forgets the former anchors that are in the text. */
	void deletePresent(Long id) {
		this.jdbc.update(DELETE_PRESENT, id, id);
	}

}
