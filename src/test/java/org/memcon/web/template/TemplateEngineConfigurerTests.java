package org.memcon.web.template;

import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link TemplateEngineConfigurer}.
 */
@SeededArchive
class TemplateEngineConfigurerTests {

	@Autowired
	SpringTemplateEngine engine;

	@Test
	void theEngineOfTheProgramIsConfigured() {
		assertThat(this.engine.getLinkBuilders()).hasOnlyElementsOfType(StaticResourceLinkBuilder.class);
		assertThat(this.engine.getDialects()).filteredOn(SpringStandardDialect.class::isInstance)
			.singleElement()
			.extracting((dialect) -> ((SpringStandardDialect) dialect).getVariableExpressionEvaluator())
			.isInstanceOf(PropertyPathEvaluator.class);
	}

}
