package org.memcon.web.template;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link RenderedOnceProcessor}.
 */
class RenderedOnceProcessorTests {

	private static final String TEMPLATE = """
			<p memcon:once="~{:: frame}"></p><b th:text="${count}"></b>\
			<template th:remove="all"><i th:fragment="frame" th:text="${count}"></i></template>""";

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	RenderedOnceProcessorTests() {
		this.engine.setTemplateResolver(new StringTemplateResolver());
		this.engine.addDialect(new PageDialect());
	}

	@Test
	void rendersAFragmentOnce() {
		assertThat(render(1, Locale.ENGLISH, "")).isEqualTo("<i>1</i><b>1</b>");
		assertThat(render(2, Locale.ENGLISH, "")).isEqualTo("<i>1</i><b>2</b>");
	}

	@Test
	void rendersItForEachLanguageAndEachRoot() {
		render(1, Locale.ENGLISH, "");

		assertThat(render(2, Locale.FRENCH, "")).isEqualTo("<i>2</i><b>2</b>");
		assertThat(render(3, Locale.ENGLISH, "/archive")).isEqualTo("<i>3</i><b>3</b>");
	}

	private String render(int count, Locale language, String root) {
		var servletContext = new MockServletContext();
		var request = new MockHttpServletRequest(servletContext, "GET", root + "/page");
		request.setContextPath(root);
		var exchange = JakartaServletWebApplication.buildApplication(servletContext)
			.buildExchange(request, new MockHttpServletResponse());
		return this.engine.process(TEMPLATE, new WebContext(exchange, language, Map.of("count", count)));
	}

}
