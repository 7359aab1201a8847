package org.memcon.e2e;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Light and dark, as the reader's system wishes.
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

}
