package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same without JavaScript, on a page of its own.
 */
class FacetWithoutScriptTests extends BrowserTests {

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setJavaScriptEnabled(false);
	}

	@Test
	void allValuesAreOnePageAway() {
		open("/conversations?year=2001&sort=newest");
		follow(this.page.locator("#facet-topic ~ .facet-all a"));
		this.page.locator("#name").fill("iraq");
		follow(this.page.locator(".facet-search button"));
		assertThat(address()).isEqualTo("/conversations/facets/topic?name=iraq&year=2001&sort=newest&order=number");

		follow("by name");
		follow("^Iraq \\d");
		assertThat(address()).isEqualTo("/conversations?topic=iraq&year=2001&sort=newest");
	}

}
