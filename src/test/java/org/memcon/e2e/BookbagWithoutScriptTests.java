package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A shared bookbag without JavaScript.
 */
class BookbagWithoutScriptTests extends BrowserTests {

	private static final String SHARED = "/bookbag?items=2001-06-16-bush-putin-memcon,2003-03-18-bush-putin-telcon:t2,nothing";

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setJavaScriptEnabled(false);
	}

	@Test
	void listIsReadCitedAndComparedFromItsAddress() {
		open(SHARED);
		assertThat(this.page.locator(".bag-shared > .entry").count()).isEqualTo(3);
		assertThat(text(".passage-text")).isNotEmpty();
		assertThat(this.page.locator(".bag:visible, .bag-all:visible").count()).isZero();

		this.page.locator("select[name=style]").selectOption("modern-language-association");
		follow(this.page.locator(".cite-styles button"));
		assertThat(address()).contains("style=modern-language-association");
		assertThat(text(".bag-citation dt")).isEqualTo("In-text citation");

		follow("Compare with another record");
		assertThat(this.page.locator("#left").inputValue()).isEqualTo("2001-06-16-bush-putin-memcon");
	}

	@Test
	void ownBookbagSaysWhatItNeeds() {
		open("/");
		follow("^Bookbag$");

		assertThat(text(".bag-without")).contains("needs JavaScript");
	}

}
