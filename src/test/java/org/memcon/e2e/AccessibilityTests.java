package org.memcon.e2e;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
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

	@ParameterizedTest
	@EnumSource
	void axeFindsNothing(PageKind kind) {
		open(kind.address());

		assertThat(Stream.of(PHONE, DESK).flatMap(this::violationsAt)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "CATALOG", "CATALOG_WITH_WORDS", "TITLE_PAGE" })
	void axeFindsNothingInWhatCanBeOpened(PageKind kind) {
		open(kind.address());
		this.page.setViewportSize(PHONE, 844);
		this.page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })");

		assertThat(violations(ColorScheme.LIGHT)).isEmpty();
	}

	private Stream<String> violationsAt(int width) {
		this.page.setViewportSize(width, 844);
		return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).flatMap(this::violations);
	}

	private Stream<String> violations(ColorScheme scheme) {
		this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
		var options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(this.page).options(options)
			.setLegacyMode(true)
			.withTags(RULES)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> rule.getId() + " " + scheme + ": " + node.getHtml() + " " + node.getFailureSummary()));
	}

}
