package org.memcon.e2e;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page under axe, on phone and desk, light and dark.
 */
class AccessibilityTests extends BrowserTests {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final String RUN = """
			async (rules) => {
			  const found = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
			  return found.violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html} ${node.failureSummary}`));
			}""";

	@ParameterizedTest
	@EnumSource
	void axeFindsNothing(PageKind kind) throws IOException {
		open(kind.address());

		this.page.evaluate(AxeBuilder.getAxeScript());
		assertThat(Stream.of(PHONE, DESK).flatMap(this::violationsAt)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "CATALOG", "CATALOG_WITH_WORDS", "TITLE_PAGE", "PAGE", "CITATION" })
	void axeFindsNothingInWhatCanBeOpened(PageKind kind) throws IOException {
		this.page.setViewportSize(PHONE, 844);
		open(kind.address());
		this.page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })");

		this.page.evaluate(AxeBuilder.getAxeScript());
		assertThat(violations(ColorScheme.LIGHT)).isEmpty();
	}

	private Stream<String> violationsAt(int width) {
		this.page.setViewportSize(width, 844);
		return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).flatMap(this::violations);
	}

	@SuppressWarnings("unchecked")
	private Stream<String> violations(ColorScheme scheme) {
		this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
		return ((List<String>) this.page.evaluate(RUN, RULES)).stream().map((it) -> scheme + " " + it);
	}

}
