package org.memcon;

import jakarta.persistence.EntityManagerFactory;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * Names the beans that the web server makes at the start, not when they are first used:
 * the settings, so that a mistake in them is told at once, and Hibernate, which starts
 * meanwhile.
 */
@Component
@ConditionalOnWebApplication
class EagerBeans implements LazyInitializationExcludeFilter {

	@Override
	public boolean isExcluded(String name, BeanDefinition definition, Class<?> type) {
		return EntityManagerFactory.class.isAssignableFrom(type)
				|| AnnotatedElementUtils.hasAnnotation(type, ConfigurationProperties.class);
	}

}
