package org.memcon.search;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.conversation.ArchiveChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index of a running archive follows what is taken in, updated and removed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "memcon.archive.storage=memory")
class RoundsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Catalog catalog;

	Letters letters;

	@BeforeEach
	void open() {
		this.letters = new Letters(this.jdbc);
		changed();
	}

	@AfterEach
	void removeAll() {
		this.letters.remove();
		changed();
	}

	@Test
	void whatIsEnteredIsFound() {
		this.letters.enter("A word on zeppelins");
		changed();

		assertThat(found("zeppelins")).isOne();
		assertThat(this.catalog.find(CatalogQuery.EVERYTHING).total()).isEqualTo(12);
	}

	@Test
	void whatIsUpdatedIsFoundByItsNewWordsOnly() {
		this.letters.enter("A word on zeppelins");
		changed();
		this.letters.update("A word on velocipedes");
		changed();

		assertThat(found("zeppelins")).isZero();
		assertThat(found("velocipedes")).isOne();
	}

	@Test
	void whatIsRemovedIsNotFound() {
		this.letters.enter("A word on zeppelins");
		changed();
		this.letters.remove();
		changed();

		assertThat(found("zeppelins")).isZero();
		assertThat(this.catalog.find(CatalogQuery.EVERYTHING).total()).isEqualTo(11);
	}

	@Test
	void whatIsEnteredIsFoundBeforeLongThoughNobodyTells() throws InterruptedException {
		this.letters.enter("A word on zeppelins");

		var until = Instant.now().plus(PATIENCE);
		while (found("zeppelins") == 0 && Instant.now().isBefore(until)) {
			Thread.sleep(100);
		}
		assertThat(found("zeppelins")).isOne();
	}

	@Test
	void accessionThatComesLateIsNotMissed() {
		this.letters.registerAhead();
		changed();
		this.letters.enter("A word on zeppelins");
		changed();

		assertThat(found("zeppelins")).isOne();
	}

	@Test
	void changedNameIsFoundOnAllCards() {
		var before = found("Vladimir");
		this.jdbc.sql("update participants set variants = 'Zaphod' where slug = 'putin-vladimir'").update();
		this.letters.register(null, null, "UPDATED");
		changed();

		assertThat(before).isPositive();
		assertThat(found("Zaphod")).isEqualTo(before);
	}

	private void changed() {
		this.events.publishEvent(new ArchiveChanged());
	}

	private long found(String words) {
		return this.catalog.find(CatalogQueryTests.query("/conversations?q=" + words)).total();
	}

}
