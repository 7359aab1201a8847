package org.memcon.e2e;

import java.util.ArrayList;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The typefaces as a browser fetches them.
 */
class FontTests extends BrowserTests {

	@Test
	void preloadedFontsAreThoseOfTheStyleSheetAndFetchedOnce() {
		var fonts = new ArrayList<String>();
		this.page.onRequest((it) -> {
			if (it.url().endsWith(".woff2")) {
				fonts.add(it.url());
			}
		});

		open("/about");
		this.page.evaluate("document.fonts.ready.then(() => 0)");
		var preloaded = this.page.locator("link[rel=preload][as=font]").all();
		assertThat(preloaded).hasSize(2)
			.allSatisfy((it) -> assertThat(fonts).containsOnlyOnce(host() + it.getAttribute("href")));
	}

	@Test
	void typefaceThatStandsInHasTheMetricsOfTheOneThatComes() {
		open("/about");

		assertThat(this.page.evaluate(
				"""
						() => {
						  const style = getComputedStyle(document.documentElement);
						  const rules = [...document.styleSheets].flatMap((it) => [...it.cssRules]).filter((it) => it instanceof CSSFontFaceRule);
						  const adjusted = (name) => rules.some((it) => it.style.fontFamily.includes(name)
						    && it.cssText.includes("size-adjust") && it.cssText.includes("ascent-override"));
						  return ["--serif", "--sans"].flatMap((it) => style.getPropertyValue(it).match(/"[^"]+ as [^"]+"/g))
						    .filter((name) => !adjusted(name.replaceAll('"', "")));
						}"""))
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.isEmpty();
	}

}
