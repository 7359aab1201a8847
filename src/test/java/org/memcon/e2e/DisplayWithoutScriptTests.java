package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same without JavaScript: pages follow the system, and no menu promises more.
 */
class DisplayWithoutScriptTests extends BrowserTests {

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setJavaScriptEnabled(false);
	}

	@Test
	void pagesFollowTheSystem() {
		this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		open("/");

		assertThat(this.page.locator(".display-button").isVisible()).isFalse();
		assertThat(this.page.locator(".display-menu").isVisible()).isFalse();
		assertThat(style(this.page.locator("body"), "backgroundColor")).isEqualTo("rgb(21, 23, 26)");
	}

	@Test
	void listOfKeysIsPartOfTheHelp() {
		open("/help#keys");

		assertThat(isInSight("#keys")).isTrue();
		assertThat(text(".keys-section")).contains("next passage", "Everything also works without these keys");
	}

}
