package org.memcon.search.index;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Conversations with nothing but a title, entered as a writer in another process would.
 */
record TitleOnlyConversations(JdbcClient jdbc) {

	private static final String ENTER = """
			insert into conversations (slug, collection_id, title, form, form_certainty, date_certainty, chronology,
				text_basis, page_count, source_file, source_checksum, checksum)
			select :slug, min(id), :title, 'MEMCON', 'HIGH', 'HIGH', :slug, 'TRANSCRIPTION', 0, 'letters', '', ''
			from collections""";

	private static final String REGISTER = """
			insert into accessions (taken_in_at, source_file, slug, conversation_id, outcome)
			values (current_timestamp, 'letters', ?, ?, ?)""";

	void enter(String title) {
		this.jdbc.sql(ENTER).param("slug", "letter-" + title.hashCode()).param("title", title).update();
		registerAll("ENTERED");
	}

	/** Takes a number of the register far ahead of those that are given next. */
	void registerAhead() {
		this.jdbc.sql("""
				insert into accessions (id, taken_in_at, source_file, outcome)
				select max(id) + 50, current_timestamp, 'letters', 'REFUSED' from accessions""").update();
	}

	void update(String title) {
		this.jdbc.sql("update conversations set title = ? where source_file = 'letters'").param(title).update();
		registerAll("UPDATED");
	}

	void remove() {
		var ids = ids();
		this.jdbc.sql("delete from conversations where source_file = 'letters'").update();
		ids.forEach((id) -> register("letter", id, "REMOVED"));
	}

	private void registerAll(String outcome) {
		ids().forEach((id) -> register("letter", id, outcome));
	}

	private List<Long> ids() {
		return this.jdbc.sql("select id from conversations where source_file = 'letters' order by id")
			.query(Long.class)
			.list();
	}

	void register(@Nullable String slug, @Nullable Long conversation, String outcome) {
		this.jdbc.sql(REGISTER).params(slug, conversation, outcome).update();
	}

}
