package org.memcon.web.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link PropertyPathEvaluator}: it gives what SpEL gives.
 */
class PropertyPathEvaluatorTests {

	private static final Page PAGE = new Page(7, "Two ways", true, null, null);

	private static final Map<String, Object> VARIABLES = Map.of("page", PAGE, "bean", new Bean(), "entry",
			Map.entry("key", new Page(8, "Tests", false, "note", PAGE)), "facts", Map.of("place", "Ljubljana"), "names",
			List.of("a", "b"));

	private final SpringTemplateEngine standard = engine();

	private final SpringTemplateEngine configured = engine();

	PropertyPathEvaluatorTests() {
		new TemplateEngineConfigurer().postProcessBeforeInitialization(this.configured, "engine");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page.number", "page.title", "page.last", "page.note", "page.title.length()", "page",
			"bean.label", "bean.hidden", "bean.shown", "entry.key", "facts.place", "names.empty", "entry.value.note",
			"entry.value.before.number", "absent", "null", "true", "page.number + 1", "page.note?.length()",
			"not page.last" })
	void givesWhatSpelGives(String expression) {
		assertThat(evaluate(this.configured, expression)).isEqualTo(evaluate(this.standard, expression));
	}

	@ParameterizedTest
	@ValueSource(strings = { "page.absent", "page.note.length", "absent.name", "page.secret" })
	void failsWhereSpelFails(String expression) {
		for (var engine : List.of(this.standard, this.configured)) {
			assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> evaluate(engine, expression));
		}
	}

	@Test
	void followsTheTypeOfEachValue() {
		var template = "<th:block th:each=\"it : ${all}\" th:text=\"${it.title}\"></th:block>";

		var text = process(this.configured, template, Map.of("all",
				List.of(new Page(1, "a", true, null, null), new Bean(), new Page(2, "c", true, null, null))));

		assertThat(text).isEqualTo("abeanc");
	}

	private static String evaluate(SpringTemplateEngine engine, String expression) {
		return process(engine, "<p th:text=\"${" + expression + "}\"></p>", VARIABLES);
	}

	private static String process(SpringTemplateEngine engine, String template, Map<String, Object> variables) {
		return engine.process(new TemplateSpec(template, Set.of(), TemplateMode.HTML, Map.of()),
				new Context(null, variables));
	}

	private static SpringTemplateEngine engine() {
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine;
	}

	/** A record of a view, not public as most. */
	record Page(int number, String title, boolean last, @Nullable String note, @Nullable Page before) {

		String secret() {
			return "not public";
		}

	}

	/** A bean with getters. */
	public static class Bean {

		public String getLabel() {
			return "label";
		}

		public boolean isHidden() {
			return true;
		}

		public String shown() {
			return "shown";
		}

		public String getTitle() {
			return "bean";
		}

	}

}
