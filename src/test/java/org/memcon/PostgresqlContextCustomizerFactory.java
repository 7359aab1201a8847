package org.memcon;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every archive in memory a database of PostgreSQL of its own, in the Maven profile
 * {@code cluster}.
 */
class PostgresqlContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		return (TestDatabases.arePostgresql() && isInMemory(testClass)) ? new Customizer() : null;
	}

	private static boolean isInMemory(Class<?> testClass) {
		var test = AnnotatedElementUtils.findMergedAnnotation(testClass, SpringBootTest.class);
		return test != null && Arrays.asList(test.properties()).contains("memcon.archive.storage=memory");
	}

	/** Equal to any other, so that tests share their contexts. */
	private record Customizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			TestPropertyValues.of("spring.datasource.url=" + TestDatabases.url()).applyTo(context);
		}

	}

}
