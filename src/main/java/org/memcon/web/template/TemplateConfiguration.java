package org.memcon.web.template;

import java.util.stream.Collectors;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;

/**
 * Configures Thymeleaf to evaluate expressions and to build links at little cost.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TemplateConfiguration {

	@Autowired
	void configure(SpringTemplateEngine engine) {
		engine.setLinkBuilder(new StaticResourceLinkBuilder());
		engine.setDialects(engine.getDialects()
			.stream()
			.map((dialect) -> (dialect instanceof SpringStandardDialect) ? new PropertyPathDialect() : dialect)
			.collect(Collectors.toSet()));
	}

	/** The standard dialect, with the {@link PropertyPathEvaluator}. */
	private static final class PropertyPathDialect extends SpringStandardDialect {

		private final IStandardVariableExpressionEvaluator evaluator = new PropertyPathEvaluator();

		@Override
		public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
			return this.evaluator;
		}

	}

}
