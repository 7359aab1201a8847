package org.memcon.search.index;

import java.util.Map;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.words.FoldingAnalyzer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the index in the archive's directory and lets it read words as
 * {@link FoldingAnalyzer} does. Nothing listens to changes: the {@link IndexSynchronizer}
 * makes the index.
 */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

	/** Cards are filed many at a time; the keeper says when they go to the disk. */
	private static final Map<String, Object> WRITER_SETTINGS = Map.of("hibernate.search.backend.io.commit_interval",
			60_000, "hibernate.search.backend.io.writer.ram_buffer_size", 32);

	/**
	 * Where another process writes the index, it is read as it lies on the disk and never
	 * opened for writing, not even to be made. Should the custody come later, each queue
	 * goes to the disk by itself, so there is one.
	 */
	private static final Map<String, Object> READER_SETTINGS = Map.of("hibernate.search.backend.io.strategy", "debug",
			"hibernate.search.schema_management.strategy", "none", "hibernate.search.backend.indexing.queue_count", 1);

	@Bean
	HibernatePropertiesCustomizer catalogIndexProperties(ArchiveSettings settings, IndexWriteLock indexWriteLock,
			IndexFiles files) {
		var kept = indexWriteLock.tryAcquire();
		if (kept) {
			files.discardIfDamaged();
		}
		LuceneAnalysisConfigurer analysis = (context) -> {
			context.analyzer("stemmed").instance(FoldingAnalyzer.STEMMED);
			context.analyzer("spelled").instance(FoldingAnalyzer.SPELLED);
		};
		return (properties) -> {
			properties.put("hibernate.search.indexing.listeners.enabled", false);
			properties.put("hibernate.search.backend.lucene_version", "LATEST");
			properties.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(analysis));
			properties.put("hibernate.search.backend.directory.type",
					settings.isInMemory() ? "local-heap" : "local-filesystem");
			properties.put("hibernate.search.backend.directory.root", settings.index().toString());
			properties.putAll(kept ? WRITER_SETTINGS : READER_SETTINGS);
		};
	}

}
