package org.memcon.search.index;

import java.util.Map;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.words.FoldingAnalyzer;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the index in the archive's directory and analyzes its words by
 * {@link FoldingAnalyzer}. Nothing listens to changes of entities: the
 * {@link IndexSynchronizer} writes the index.
 */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

	/**
	 * Many documents are written at a time; {@link CatalogIndexer} commits them and lets
	 * them be found. A search alone never makes the index be written, which may fail.
	 */
	private static final Map<String, Object> WRITER_SETTINGS = Map.of("hibernate.search.backend.io.commit_interval",
			60_000, "hibernate.search.backend.io.writer.ram_buffer_size", 32,
			"hibernate.search.backend.io.refresh_interval", Integer.MAX_VALUE);

	/**
	 * An index that another process writes is read as it is on the disk and never opened
	 * for writing, not even to create it. If this process gets the lock later, each queue
	 * is committed by itself, so there is one.
	 */
	private static final Map<String, Object> READER_SETTINGS = Map.of("hibernate.search.backend.io.strategy", "debug",
			"hibernate.search.schema_management.strategy", "none", "hibernate.search.backend.indexing.queue_count", 1);

	@Bean
	HibernatePropertiesCustomizer catalogIndexProperties(ArchiveSettings settings, IndexWriteLock lock,
			IndexFiles files, HibernateOrmSearchMappingConfigurer mapping) {
		var isWriter = lock.tryAcquire();
		if (isWriter) {
			files.discardIfDamaged();
		}
		LuceneAnalysisConfigurer analysis = (context) -> context.analyzer("stemmed").instance(FoldingAnalyzer.STEMMED);
		return (properties) -> {
			properties.put("hibernate.search.indexing.listeners.enabled", false);
			properties.put("hibernate.search.mapping.configurer", BeanReference.ofInstance(mapping));
			properties.put("hibernate.search.backend.lucene_version", "LATEST");
			properties.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(analysis));
			properties.put("hibernate.search.backend.directory.type",
					settings.isInMemory() ? "local-heap" : "local-filesystem");
			properties.put("hibernate.search.backend.directory.root", settings.index().toString());
			properties.putAll(isWriter ? WRITER_SETTINGS : READER_SETTINGS);
		};
	}

}
