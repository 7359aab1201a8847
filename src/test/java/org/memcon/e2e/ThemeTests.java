package org.memcon.e2e;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The colours of the pages, as the reader or the system wishes.
 */
class ThemeTests extends BrowserTests {

	@Test
	void paperIsLightByDay() {
		open("/");
		this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

		assertThat(style(this.page.locator("body"), "backgroundColor")).isEqualTo("rgb(251, 249, 244)");
		assertThat(style(this.page.locator("body"), "color")).isEqualTo("rgb(28, 26, 23)");
	}

	@Test
	void paperIsDarkWhereTheSystemIs() {
		open("/");
		this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

		assertThat(style(this.page.locator("body"), "backgroundColor")).isEqualTo("rgb(21, 23, 26)");
		assertThat(style(this.page.locator("body"), "color")).isEqualTo("rgb(233, 229, 219)");
	}

	@ParameterizedTest
	@EnumSource
	void everyPairOfColoursIsLegible(ColourTheme theme) {
		open("/help");
		theme.applyTo(this.page);

		var text = theme.isOfHighContrast() ? 7 : 4.5;
		assertThat(Stream.of("ink", "quiet", "accent"))
			.allSatisfy((it) -> assertThat(contrast(it, "paper", "sheet")).isGreaterThanOrEqualTo(text))
			.allSatisfy((it) -> assertThat(contrast(it, "rule")).isGreaterThanOrEqualTo(4.5));
		assertThat(contrast("ink", "mark")).isGreaterThanOrEqualTo(text - 0.5);
		assertThat(Stream.of("line", "side-1", "side-2"))
			.allSatisfy((it) -> assertThat(contrast(it, "paper", "sheet")).isGreaterThanOrEqualTo(3));
	}

	@Test
	void systemThatAsksForContrastGetsIt() {
		open("/help");

		for (var theme : List.of(ColourTheme.CONTRAST_LIGHT, ColourTheme.CONTRAST_DARK)) {
			theme.applyTo(this.page);
			var chosen = tokens();
			this.page.evaluate("delete document.documentElement.dataset.theme");
			assertThat(tokens()).isNotEqualTo(chosen);
			this.page.emulateMedia(new EmulateMediaOptions().setContrast(Contrast.MORE));
			assertThat(tokens()).isEqualTo(chosen);
			this.page.emulateMedia(new EmulateMediaOptions().setContrast(null));
		}
	}

	@ParameterizedTest
	@EnumSource
	void paperIsWhiteInPrint(ColourTheme theme) {
		open("/help");
		theme.applyTo(this.page);
		this.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(style(this.page.locator("body"), "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
		assertThat(style(this.page.locator("body"), "color")).isEqualTo("rgb(0, 0, 0)");
		assertThat(style(this.page.locator("html"), "colorScheme")).isEqualTo("light");
	}

	/** The lowest contrast of a colour to any of several grounds (WCAG 2.2). */
	private double contrast(String colour, String... grounds) {
		var tokens = tokens();
		return Stream.of(grounds).mapToDouble((ground) -> {
			var first = luminance(tokens.get(colour));
			var second = luminance(tokens.get(ground));
			return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
		}).min().orElseThrow();
	}

	private static double luminance(List<Integer> colour) {
		var parts = colour.stream().mapToDouble((it) -> it / 255.0).map(ThemeTests::linear).toArray();
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}

	private static double linear(double part) {
		return (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}

	/** The colours of the page, in red, green and blue. */
	@SuppressWarnings("unchecked")
	private Map<String, List<Integer>> tokens() {
		return (Map<String, List<Integer>>) this.page.evaluate("""
				() => {
				  const names = "paper sheet ink quiet rule line accent mark side-1 side-2".split(" ");
				  const probe = document.body.appendChild(document.createElement("i"));
				  const colours = names.map((name) => {
				    probe.style.color = `var(--${name})`;
				    return [name, getComputedStyle(probe).color.match(/\\d+/g).map(Number)];
				  });
				  probe.remove();
				  return Object.fromEntries(colours);
				}""");
	}

}
