package org.memcon.search.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.memcon.search.CatalogDocument;
import org.memcon.search.PassageDocument;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes the documents of conversations and of their passages to the index, those of a
 * hundred conversations at a time. They are found, and safe on the disk, as soon as all
 * are written.
 */
@Component
class CatalogIndexer {

	private static final int BATCH_SIZE = 100;

	/**
	 * The version of the values in the index; raise it when a field gets other values or
	 * words are analyzed in another way.
	 */
	private static final int VERSION = 10;

	private static final String DOCUMENTS = """
			from CatalogDocument d join fetch d.conversation where d.id in :conversations""";

	private static final String PASSAGES = """
			from PassageDocument d left join fetch d.speaker where d.record.id in :conversations
			and exists (select 1 from Turn t where t.id = d.id and t.page.layer = TEXT) order by d.record.id, d.ordinal""";

	/** Waits until the documents are written, but not for the disk. */
	static final IndexingPlanSynchronizationStrategy WRITTEN = (context) -> {
		context.documentCommitStrategy(DocumentCommitStrategy.NONE);
		context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
		context.indexingFutureHandler((written) -> written.join().throwable().ifPresent(CatalogIndexer::fail));
	};

	private final ObjectProvider<EntityManagerFactory> entities;

	CatalogIndexer(ObjectProvider<EntityManagerFactory> entities) {
		this.entities = entities;
	}

	/**
	 * The format of the index: its version and a hash of its fields. It changes by itself
	 * with a declaration, such as that of a facet.
	 */
	String format() {
		var fields = mapping().allIndexedEntities()
			.stream()
			.flatMap((it) -> it.indexManager().descriptor().staticFields().stream().map(CatalogIndexer::describe))
			.sorted()
			.toList();
		return VERSION + "-" + Integer.toHexString(fields.hashCode());
	}

	private static String describe(IndexFieldDescriptor field) {
		var type = field.toValueField().type();
		return String.join(" ", field.absolutePath(), String.valueOf(field.multiValued()), type.valueClass().getName(),
				type.analyzerName().orElse("-"), String.valueOf(new TreeSet<>(type.traits())));
	}

	/** Indexes these conversations again and removes those that no longer exist. */
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
			documents(entityManager, conversations).forEach((document) -> {
				plan.addOrUpdate(document);
				gone.remove(document.id());
			});
			gone.forEach((conversation) -> plan.purge(CatalogDocument.class, conversation, null));
			reindexPassages(entityManager, conversations, plan);
			plan.execute();
		}
	}

	/** Passages have other ids after each import of their conversation. */
	private static void reindexPassages(EntityManager entityManager, List<Long> conversations,
			SearchIndexingPlan plan) {
		var gone = new HashSet<>(indexedPassages(entityManager, conversations));
		passages(entityManager, conversations).forEach((passage) -> {
			plan.addOrUpdate(passage);
			gone.remove(passage.id());
		});
		gone.forEach((passage) -> plan.purge(PassageDocument.class, passage, null));
	}

	private static List<Long> indexedPassages(EntityManager entityManager, List<Long> conversations) {
		return Search.session(entityManager)
			.search(PassageDocument.class)
			.select((f) -> f.id(Long.class))
			.where((f) -> f.terms().field("record").matchingAny(conversations))
			.fetchAllHits();
	}

	/** The passages in their order, each with what continues it on later pages. */
	private static List<PassageDocument> passages(EntityManager entityManager, List<Long> conversations) {
		var passages = new ArrayList<PassageDocument>();
		for (var passage : entityManager.createQuery(PASSAGES, PassageDocument.class)
			.setParameter("conversations", conversations)
			.getResultList()) {
			var last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
			if (last != null && passage.continues(last)) {
				last.add(passage);
			}
			else {
				passages.add(passage);
			}
		}
		return passages;
	}

	private static List<CatalogDocument> documents(EntityManager entityManager, List<Long> conversations) {
		return entityManager.createQuery(DOCUMENTS, CatalogDocument.class)
			.setParameter("conversations", conversations)
			.getResultList();
	}

	private static void fail(Throwable reason) {
		throw new IllegalStateException("documents could not be indexed", reason);
	}

	/** Begins an empty index where one was lost. */
	void recreate() {
		all().schemaManager().dropAndCreate();
	}

	/** Removes all documents, so that none is found. */
	void clear() {
		workspace().purge();
		commit();
	}

	/** Merges the segments of the index into one. */
	void merge() {
		workspace().mergeSegments();
		commit();
	}

	private void commit() {
		workspace().flush();
		workspace().refresh();
	}

	private SearchWorkspace workspace() {
		return all().workspace();
	}

	private SearchScope<Object> all() {
		return mapping().scope(Object.class);
	}

	private SearchMapping mapping() {
		return Search.mapping(this.entities.getObject());
	}

	/** The number of conversations. */
	long count() {
		return count(CatalogDocument.class);
	}

	long countPassages() {
		return count(PassageDocument.class);
	}

	private long count(Class<?> documents) {
		try (var entityManager = this.entities.getObject().createEntityManager()) {
			return Search.session(entityManager).search(documents).where((f) -> f.matchAll()).fetchTotalHitCount();
		}
	}

}
