package org.memcon.e2e;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader asks what someone said about something, and reads on where it stands.
 */
class PassageTests extends BrowserTests {

	@Test
	void questionIsAskedInPlaceAndLeadsToThePassage() {
		open("/passages");
		this.page.locator("#speaker").selectOption("putin-vladimir");
		this.page.locator("#topic").selectOption("nato");
		this.page.locator("#from").fill("2001");
		follow(this.page.locator(".question button"));
		assertThat(address()).isEqualTo("/passages?speaker=putin-vladimir&topic=nato&from=2001");
		assertThat(text(".sentence")).startsWith("2 passages in which Vladimir Putin speaks of NATO since 2001");
		assertThat(this.page.locator("#speaker").inputValue()).isEqualTo("putin-vladimir");

		this.page.locator("#q").fill("ukraine");
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**q=ukraine**");
		assertThat(this.page.locator(".passage").count()).isEqualTo(1);
		assertThat(this.page.locator(".passage mark").first().innerText()).isEqualTo("Ukraine");

		follow(this.page.locator(".passage-place a"));
		assertThat(address()).startsWith("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=ukraine");
		assertThat(this.page.locator(".turn:target mark").first().innerText()).isEqualTo("Ukraine");
	}

	@Test
	void countOfAFacetIsWhatItsLinkShows() {
		open("/passages?topic=nato");
		var link = this.page.locator("[aria-labelledby=facet-speaker] .facet-link").first();
		var count = link.locator(".count").innerText();
		follow(link);

		assertThat(text(".sentence")).startsWith(count + " passages in which ");
	}

	@Test
	void everythingThatHasPassagesLeadsToThem() {
		open("/conversations/2001-06-16-bush-putin-memcon");
		follow(this.page.locator(".said").last());
		assertThat(address()).startsWith("/passages?speaker=").endsWith("&conversation=2001-06-16-bush-putin-memcon");

		open("/topics/nato");
		follow("^All passages");
		assertThat(address()).isEqualTo("/passages?topic=nato");

		open("/conversations?q=nato");
		var count = this.page.locator(".others a[href^='/passages']").innerText().replaceAll("\\D", "");
		follow("passages with these words");
		assertThat(text(".sentence")).startsWith(count + " passages with “nato”");
	}

}
