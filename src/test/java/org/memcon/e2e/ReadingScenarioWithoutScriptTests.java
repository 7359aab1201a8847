package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same way in a browser without JavaScript, by links alone.
 */
class ReadingScenarioWithoutScriptTests extends BrowserTests {

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setJavaScriptEnabled(false);
	}

	@Test
	void leadsFromTheListToTheWordAndBackToTheSameList() {
		open("/help");
		follow("^\"missile defence\"");
		follow("^ABM Treaty \\d");
		var list = address();
		var sentence = text(".sentence");

		follow(this.page.locator(".hits a").first());
		assertThat(this.page.locator("mark#hit-1").isVisible()).isTrue();
		assertThat(style(this.page.locator("#hit-1"), "outlineStyle")).isEqualTo("solid");
		follow("^Next: ");
		assertThat(address()).contains("/pages/2");
		follow("Back to your list");
		assertThat(address()).isEqualTo(list);
		assertThat(text(".sentence")).isEqualTo(sentence);
	}

	@Test
	void stepsFromHitToHit() {
		open("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile&hit=1#hit-1");

		follow("next match");
		assertThat(text(".hit-count")).isEqualTo("2 of 3");
		follow("previous match");
		assertThat(text(".hit-count")).isEqualTo("1 of 3");
		follow("earlier conversation");
		assertThat(address()).startsWith("/conversations/2002-06-27-bush-putin-memcon/pages/4?").endsWith("#hit-1");
		follow("next conversation");
		assertThat(address()).startsWith("/conversations/2008-04-06-bush-putin-memcon/pages/2?").endsWith("#hit-1");
	}

	@Test
	void findsWordsTypedIntoTheField() {
		open("/");
		this.page.locator(".home-search input").fill("Kananaskis");
		turn("Enter");

		assertThat(address()).isEqualTo("/conversations?q=Kananaskis");
		assertThat(text(".entry-title")).isEqualTo("Meeting at Kananaskis");
	}

	@Test
	void filtersStandOpenOnAPhone() {
		this.page.setViewportSize(PHONE, 844);
		open("/conversations");

		assertThat(link("^NATO \\d").isVisible()).isTrue();
	}

}
