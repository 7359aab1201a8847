package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same without JavaScript: everything is there, one page further.
 */
class CitationWithoutScriptTests extends BrowserTests {

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setJavaScriptEnabled(false);
	}

	@Test
	void passageIsCitedOnAPageOfItsOwn() {
		open("/conversations/2001-06-16-bush-putin-memcon/pages/2");

		assertThat(this.page.locator(".quote-card").isVisible()).isFalse();
		follow(this.page.locator(".cite-turn").first());
		assertThat(text("h1")).isEqualTo("Cite this passage");
	}

	@Test
	void everyStyleIsOnePageAway() {
		open("/conversations/2001-06-16-bush-putin-memcon/pages/2");
		this.page.locator(".cite > summary").click();
		follow(this.page.locator(".cite-styled a"));
		assertThat(text(".citations")).contains("Chicago", "MLA", "APA");

		this.page.getByRole(AriaRole.COMBOBOX).selectOption("oscola");

		follow(this.page.locator(".cite-styles button"));
		assertThat(address()).isEqualTo("/conversations/2001-06-16-bush-putin-memcon/pages/2/citation?style=oscola");
		assertThat(text(".cite-chosen dt")).isEqualTo("OSCOLA");
	}

}
