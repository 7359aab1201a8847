package org.memcon.search;

import java.time.Instant;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
@Transactional
class CatalogDocumentTests {

	private static final String SLUG = "2001-09-12-bush-putin-telcon";

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Test
	void recordCameInWhenItWasFirstEntered() {
		register(SLUG, "2019-01-01T00:00:00Z", "UNREADABLE");
		register(SLUG, "2020-02-02T00:00:00Z", "ENTERED");

		assertThat(enteredAt()).isEqualTo("2020-02-02T00:00:00Z");
	}

	@Test
	void recordIsAsOldUnderANewName() {
		register("a-former-name", "2018-03-03T00:00:00Z", "ENTERED");
		this.jdbc.sql(
				"insert into former_slugs (slug, conversation_id) select 'a-former-name', id from conversations where slug = ?")
			.param(SLUG)
			.update();

		assertThat(enteredAt()).isEqualTo("2018-03-03T00:00:00Z");
	}

	@Test
	void recordOfWhichNothingIsRegisteredCameInWhenItChanged() {
		this.jdbc.sql("delete from accessions where slug = ?").param(SLUG).update();

		assertThat(enteredAt()).isEqualTo(
				this.entities.createQuery("select c.changedAt from Conversation c where c.slug = :slug", Instant.class)
					.setParameter("slug", SLUG)
					.getSingleResult());
	}

	@Test
	void everyoneStandsOnItInTheOrderOfTheRecord() {
		this.jdbc.sql("""
				insert into participations (conversation_id, name_printed, ordinal)
				select id, 'Mr. Doe, of the Embassy', -1 from conversations where slug = ?""").param(SLUG).update();

		var document = this.entities
			.createQuery("from CatalogDocument d where d.conversation.slug = :slug", CatalogDocument.class)
			.setParameter("slug", SLUG)
			.getSingleResult();

		assertThat(document.people().map(IndexedParticipant::parse)).first()
			.isEqualTo(new IndexedParticipant(false, "Mr. Doe, of the Embassy"));
		assertThat(document.people().map(IndexedParticipant::parse))
			.contains(new IndexedParticipant(true, "putin-vladimir"));
		assertThat(document.participantSlugs()).contains("putin-vladimir").doesNotContain("Mr. Doe, of the Embassy");
	}

	private Instant enteredAt() {
		return this.entities
			.createQuery("select d.enteredAt from CatalogDocument d where d.conversation.slug = :slug", Instant.class)
			.setParameter("slug", SLUG)
			.getSingleResult();
	}

	private void register(String slug, String moment, String outcome) {
		this.jdbc.sql(
				"insert into accessions (taken_in_at, source_file, slug, outcome) values (cast(? as timestamp with time zone), 'a.xml', ?, ?)")
			.params(moment, slug, outcome)
			.update();
	}

}
