package org.memcon.e2e;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Looks with axe for what keeps a reader out of a page, in all colours.
 */
record Axe(Page page) {

	private static final Map<String, Object> RULES = Map.of("type", "tag", "values",
			List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

	/** The rules whose result the other colours may change. */
	private static final Map<String, Object> COLOUR_RULES = Map.of("type", "rule", "values",
			List.of("color-contrast", "link-in-text-block"));

	private static final String RUN = """
			async (rules) => {
			  const found = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
			  return found.violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html} ${node.failureSummary}`));
			}""";

	static Axe on(Page page) throws IOException {
		page.evaluate(AxeBuilder.getAxeScript());
		return new Axe(page);
	}

	/** What is wrong in the system's colours, on a window of this width. */
	Stream<String> violationsAt(int width) {
		this.page.setViewportSize(width, 844);
		return Stream.of(ColourTheme.SYSTEM_LIGHT, ColourTheme.SYSTEM_DARK).flatMap(this::violations);
	}

	/** What is wrong in the colours a reader can choose besides. */
	Stream<String> violationsInChosenColours() {
		return Stream.of(ColourTheme.SEPIA, ColourTheme.CONTRAST_LIGHT, ColourTheme.CONTRAST_DARK)
			.flatMap(this::violations);
	}

	/** All of it, on the page as it stands. */
	Stream<String> violations() {
		return Stream
			.of(ColourTheme.SYSTEM_LIGHT, ColourTheme.SYSTEM_DARK, ColourTheme.SEPIA, ColourTheme.CONTRAST_LIGHT,
					ColourTheme.CONTRAST_DARK)
			.flatMap(this::violations);
	}

	@SuppressWarnings("unchecked")
	Stream<String> violations(ColourTheme theme) {
		theme.applyTo(this.page);
		var rules = (theme == ColourTheme.SYSTEM_LIGHT) ? RULES : COLOUR_RULES;
		return ((List<String>) this.page.evaluate(RUN, rules)).stream().map((it) -> theme + " " + it);
	}

}
