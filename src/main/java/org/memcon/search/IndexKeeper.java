package org.memcon.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.memcon.conversation.ArchiveSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the index from the database before the first reader is let in, whenever it is
 * missing, damaged or made from another state of the archive.
 */
@Component
class IndexKeeper implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	/** Raise when the fields of {@link CatalogCard} or the way words are read change. */
	private static final int FORMAT = 5;

	private final EntityManagerFactory entities;

	private final JdbcClient jdbc;

	private final ArchiveSettings settings;

	IndexKeeper(EntityManagerFactory entities, JdbcClient jdbc, ArchiveSettings settings) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.settings = settings;
	}

	@Override
	public void afterSingletonsInstantiated() {
		var state = state();
		var files = new IndexFiles(this.settings);
		if (this.settings.isInMemory()) {
			rebuild();
		}
		else if (!files.isStamped(state) || count() != conversations()) {
			files.removeStamp();
			log.info("The index is out of step with the archive and is made anew.");
			rebuild();
			files.stamp(state);
		}
	}

	private void rebuild() {
		try {
			Search.mapping(this.entities)
				.scope(CatalogCard.class)
				.massIndexer()
				.typesToIndexInParallel(1)
				.threadsToLoadObjects(2)
				.batchSizeToLoadObjects(100)
				.startAndWait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("stopped while the index was being made", ex);
		}
	}

	/** Changes with everything that is taken in. */
	private String state() {
		var accession = this.jdbc.sql("select coalesce(max(id), 0) from accessions").query(Long.class).single();
		return "format %d, accession %d, conversations %d".formatted(FORMAT, accession, conversations());
	}

	private long conversations() {
		return this.jdbc.sql("select count(*) from conversations").query(Long.class).single();
	}

	private long count() {
		try (var entityManager = this.entities.createEntityManager()) {
			return Search.session(entityManager)
				.search(CatalogCard.class)
				.where((f) -> f.matchAll())
				.fetchTotalHitCount();
		}
	}

}
