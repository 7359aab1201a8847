package org.memcon.search.index;

import java.util.HashSet;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Files the cards of conversations in the index, a hundred at a time. What is filed is
 * found, and on the disk, as soon as it is {@link #commit() settled}.
 */
@Component
class CatalogIndexer {

	private static final int BATCH_SIZE = 100;

	private static final String DOCUMENTS = """
			from CatalogDocument k join fetch k.conversation where k.id in :conversations""";

	/** Waits until the cards are written, but not for the disk. */
	private static final IndexingPlanSynchronizationStrategy WRITTEN = (context) -> {
		context.documentCommitStrategy(DocumentCommitStrategy.NONE);
		context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
		context.indexingFutureHandler((written) -> written.join().throwable().ifPresent(CatalogIndexer::fail));
	};

	private final ObjectProvider<EntityManagerFactory> entities;

	CatalogIndexer(ObjectProvider<EntityManagerFactory> entities) {
		this.entities = entities;
	}

	/**
	 * Makes the cards of these conversations anew and takes out those of conversations
	 * that are no more.
	 */
	void reindex(List<Long> conversations) {
		for (var from = 0; from < conversations.size(); from += BATCH_SIZE) {
			reindexBatch(conversations.subList(from, Math.min(from + BATCH_SIZE, conversations.size())));
		}
		commit();
	}

	private void reindexBatch(List<Long> conversations) {
		try (var entityManager = this.entities.getObject().createEntityManager()) {
			var session = Search.session(entityManager);
			session.indexingPlanSynchronizationStrategy(WRITTEN);
			var plan = session.indexingPlan();
			var gone = new HashSet<>(conversations);
			documents(entityManager, conversations).forEach((card) -> {
				plan.addOrUpdate(card);
				gone.remove(card.id());
			});
			gone.forEach((conversation) -> plan.purge(CatalogDocument.class, conversation, null));
			plan.execute();
		}
	}

	private static List<CatalogDocument> documents(EntityManager entityManager, List<Long> conversations) {
		return entityManager.createQuery(DOCUMENTS, CatalogDocument.class)
			.setParameter("conversations", conversations)
			.getResultList();
	}

	private static void fail(Throwable reason) {
		throw new IllegalStateException("cards could not be filed in the index", reason);
	}

	void clear() {
		workspace().purge();
	}

	private void commit() {
		workspace().flush();
		workspace().refresh();
	}

	private SearchWorkspace workspace() {
		return Search.mapping(this.entities.getObject()).scope(CatalogDocument.class).workspace();
	}

	long count() {
		try (var entityManager = this.entities.getObject().createEntityManager()) {
			return Search.session(entityManager)
				.search(CatalogDocument.class)
				.where((f) -> f.matchAll())
				.fetchTotalHitCount();
		}
	}

}
