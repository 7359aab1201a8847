package org.memcon.conversation.storage;

import java.util.regex.Pattern;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Makes the repositories when they are first used, and parses their queries once.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "org.memcon", bootstrapMode = BootstrapMode.LAZY,
		queryEnhancerSelector = RepositoryConfiguration.EntityQuerySelector.class)
class RepositoryConfiguration {

	/**
	 * Selects for queries of entities, and of objects that they construct, what changes
	 * nothing in them. Spring Data parses a query only to change what it selects or how
	 * it sorts; Hibernate parses it again.
	 */
	static class EntityQuerySelector implements QueryEnhancerSelector {

		private static final Pattern UNCHANGED = Pattern.compile("\\s*(?:from|select new)\\s.*", Pattern.DOTALL);

		@Override
		public QueryEnhancerFactory select(DeclaredQuery query) {
			return UNCHANGED.matcher(query.getQueryString()).matches() ? QueryEnhancerFactories.fallback()
					: DEFAULT_SELECTOR.select(query);
		}

	}

}
