package org.memcon.search.index;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogQueryTests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index of a running archive follows what is entered, updated and removed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "memcon.archive.storage=memory")
class IndexingScheduleTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Catalog catalog;

	TitleOnlyConversations titleOnlyConversations;

	@BeforeEach
	void open() {
		this.titleOnlyConversations = new TitleOnlyConversations(this.jdbc);
		changed();
	}

	@AfterEach
	void removeAll() {
		this.titleOnlyConversations.remove();
		changed();
	}

	@Test
	void whatIsEnteredIsFound() {
		this.titleOnlyConversations.enter("A word on zeppelins");
		changed();

		assertThat(found("zeppelins")).isOne();
		assertThat(this.catalog.find(CatalogQuery.EVERYTHING).total()).isEqualTo(12);
	}

	@Test
	void whatIsUpdatedIsFoundByItsNewWordsOnly() {
		this.titleOnlyConversations.enter("A word on zeppelins");
		changed();
		this.titleOnlyConversations.update("A word on velocipedes");
		changed();

		assertThat(found("zeppelins")).isZero();
		assertThat(found("velocipedes")).isOne();
	}

	@Test
	void whatIsRemovedIsNotFound() {
		this.titleOnlyConversations.enter("A word on zeppelins");
		changed();
		this.titleOnlyConversations.remove();
		changed();

		assertThat(found("zeppelins")).isZero();
		assertThat(this.catalog.find(CatalogQuery.EVERYTHING).total()).isEqualTo(11);
	}

	@Test
	void whatIsEnteredIsFoundSoonWithoutAnEvent() throws InterruptedException {
		this.titleOnlyConversations.enter("A word on zeppelins");

		var until = Instant.now().plus(TIMEOUT);
		while (found("zeppelins") == 0 && Instant.now().isBefore(until)) {
			Thread.sleep(100);
		}
		assertThat(found("zeppelins")).isOne();
	}

	@Test
	void accessionThatComesLateIsNotMissed() {
		this.titleOnlyConversations.registerAhead();
		changed();
		this.titleOnlyConversations.enter("A word on zeppelins");
		changed();

		assertThat(found("zeppelins")).isOne();
	}

	@Test
	void changedNameIsFoundInAllDocuments() {
		var before = found("Vladimir");
		this.jdbc.sql("update participants set variants = 'Zaphod' where slug = 'putin-vladimir'").update();
		this.titleOnlyConversations.register(null, null, "UPDATED");
		changed();

		assertThat(before).isPositive();
		assertThat(found("Zaphod")).isEqualTo(before);
	}

	private void changed() {
		this.events.publishEvent(new ArchiveChangedEvent());
	}

	private long found(String words) {
		return this.catalog.find(CatalogQueryTests.query("/conversations?q=" + words)).total();
	}

}
