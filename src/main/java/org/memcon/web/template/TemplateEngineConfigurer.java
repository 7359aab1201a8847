package org.memcon.web.template;

import java.util.stream.Collectors;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Configures Thymeleaf, when it is made, to evaluate expressions and to build links at
 * little cost.
 */
@Component
@ConditionalOnWebApplication
class TemplateEngineConfigurer implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof SpringTemplateEngine engine) {
			configure(engine);
		}
		return bean;
	}

	private static void configure(SpringTemplateEngine engine) {
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
