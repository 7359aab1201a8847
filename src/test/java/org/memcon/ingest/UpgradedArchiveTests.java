package org.memcon.ingest;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.memcon.TestDatabases;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive that was begun when nothing was said of changes and of former slugs.
 */
class UpgradedArchiveTests {

	private final DataSource dataSource = new DriverManagerDataSource(TestDatabases.url());

	private final IngestTestArchive ingestTestArchive = new IngestTestArchive(this.dataSource);

	@Test
	void theLastChangeOfARecordIsThatOfTheRegister() {
		migrate("3");
		this.ingestTestArchive.execute("insert into collections (slug, title) values ('letters', 'Letters')");
		hold("changed");
		hold("unregistered");
		register("2026-01-01T10:00:00Z", "ENTERED");
		register("2026-01-02T10:00:00Z", "UPDATED");
		register("2026-01-03T10:00:00Z", "REFUSED");

		migrate("4");

		assertThat(this.ingestTestArchive.strings(
				"select slug from conversations where changed_at > timestamp with time zone '2026-01-03 10:00:00Z'"))
			.containsExactly("unregistered");
	}

	@Test
	void anOutcomeOfTheRegisterGetsItsPresentName() {
		migrate("5");
		register("2026-01-01T10:00:00Z", "ENTERED");
		register("2026-01-02T10:00:00Z", "CONFIRMED");

		migrate("6");

		assertThat(this.ingestTestArchive.strings("select outcome from accessions order by id"))
			.containsExactly("ENTERED", "SOURCE_CHANGED");
	}

	@Test
	void theSummaryOfTheEditorsIsTheRecordInBrief() {
		migrate("8");
		this.ingestTestArchive.execute("insert into collections (slug, title) values ('letters', 'Letters')");
		hold("told");
		hold("untold");
		annotate("Summary", "They <em>spoke</em>.");
		annotate("1", "At noon.");

		migrate("9");

		assertThat(this.ingestTestArchive.strings("select slug || ': ' || brief from conversations where brief <> ''"))
			.containsExactly("told: <p>They <em>spoke</em>.</p>");
	}

	private void annotate(String label, String html) {
		this.ingestTestArchive.execute("""
				insert into notes (conversation_id, ordinal, kind, label, anchor, html, families)
				select id, 1, 'FOOTNOTE', '%s', 'n1', '%s', 0 from conversations where slug = 'told'
				""".formatted(label, html));
	}

	/** Its source is read again, and then says which passages speak of the topic. */
	@Test
	void aRecordWithPagesOnATopicIsEnteredAnew() {
		migrate("8");
		this.ingestTestArchive.execute("insert into collections (slug, title) values ('letters', 'Letters')");
		hold("on-a-topic");
		hold("on-none");
		this.ingestTestArchive.execute("insert into topics (slug, name, ordinal) values ('trade', 'Trade', 1)");
		this.ingestTestArchive.execute("""
				insert into pages (conversation_id, layer, number, opening)
				select id, 'TEXT', 1, 'They agree.' from conversations""");
		this.ingestTestArchive.execute("""
				insert into headings (conversation_id, topic_id, assigned_by)
				select c.id, t.id, 'EDITOR' from conversations c, topics t where c.slug = 'on-a-topic'""");
		this.ingestTestArchive.execute("""
				insert into heading_pages (heading_id, page_id)
				select h.id, p.id from headings h join pages p on p.conversation_id = h.conversation_id""");

		migrate("11");

		assertThat(this.ingestTestArchive.strings("select slug from conversations where checksum = '0b'"))
			.containsExactly("on-none");
	}

	private void migrate(String version) {
		TestDatabases.flyway(this.dataSource).target(version).load().migrate();
	}

	private void hold(String slug) {
		this.ingestTestArchive.execute("""
				insert into conversations (slug, collection_id, title, form, form_certainty, date_certainty, chronology,
					text_basis, page_count, source_file, source_checksum, checksum)
				select '%1$s', id, 'Call', 'TELCON', 'HIGH', 'HIGH', '%1$s', 'ABSTRACT', 0, 'a.xml', '0a', '0b'
				from collections""".formatted(slug));
	}

	private void register(String time, String outcome) {
		this.ingestTestArchive.execute("insert into accessions (taken_in_at, source_file, slug, outcome) "
				+ "values ('%s', 'a.xml', 'changed', '%s')".formatted(time, outcome));
	}

}
