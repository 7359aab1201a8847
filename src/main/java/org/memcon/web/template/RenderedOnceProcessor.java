package org.memcon.web.template;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Replaces an element by a fragment that is the same on every page, such as the header:
 * {@code memcon:once="~{fragments/_frame :: header}"}. The fragment is rendered once for
 * each language, so it may contain messages and links, but nothing of the page.
 */
class RenderedOnceProcessor extends AbstractAttributeTagProcessor {

	/** The precedence of {@code th:replace}. */
	private static final int PRECEDENCE = 100;

	private final Map<FragmentKey, String> rendered = new ConcurrentHashMap<>();

	RenderedOnceProcessor(String prefix) {
		super(TemplateMode.HTML, prefix, null, false, "once", true, PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String fragment, IElementTagStructureHandler structure) {
		var key = new FragmentKey(fragment, context.getLocale(), context.buildLink("/", null));
		structure.replaceWith(this.rendered.computeIfAbsent(key, (it) -> render(context, fragment)), false);
	}

	private static String render(ITemplateContext context, String fragment) {
		var configuration = context.getConfiguration();
		var parsed = (Fragment) StandardExpressions.getExpressionParser(configuration)
			.parseExpression(context, fragment)
			.execute(context);
		var text = new StringWriter();
		configuration.getTemplateManager().process(parsed.getTemplateModel(), context, text);
		return text.toString();
	}

	/** A fragment in a language, with links that begin with the root of the program. */
	private record FragmentKey(String fragment, Locale language, String root) {
	}

}
