package org.memcon.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.memcon.conversation.ArchiveSettings;
import org.memcon.words.Folding;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the index in the archive's directory and lets it read words as {@link Folding}
 * does. Nothing listens to changes: the {@link IndexKeeper} makes the index.
 */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

	@Bean
	HibernatePropertiesCustomizer catalogIndexProperties(ArchiveSettings settings) {
		if (!settings.isInMemory()) {
			new IndexFiles(settings).discardIfTorn();
		}
		LuceneAnalysisConfigurer analysis = (context) -> {
			context.analyzer("stemmed").instance(Folding.STEMMED);
			context.analyzer("spelled").instance(Folding.SPELLED);
		};
		return (properties) -> {
			properties.put("hibernate.search.indexing.listeners.enabled", false);
			properties.put("hibernate.search.backend.lucene_version", "LATEST");
			properties.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(analysis));
			properties.put("hibernate.search.backend.directory.type",
					settings.isInMemory() ? "local-heap" : "local-filesystem");
			properties.put("hibernate.search.backend.directory.root", settings.index().toString());
		};
	}

}
