package org.memcon.e2e;

import com.microsoft.playwright.Page.GetByLabelOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a historian: from the list to a word in a record, on through the pages, and
 * back.
 */
class ReadingScenarioTests extends BrowserTests {

	@Test
	void leadsFromTheListToTheWordAndBackToTheSameList() {
		open("/conversations");
		follow("^NATO \\d");
		this.page.getByLabel("Words", new GetByLabelOptions().setExact(true)).fill("missile");
		turn("Enter");
		var list = address();
		var sentence = text(".sentence");

		follow(this.page.locator(".hits a").first());
		assertThat(isInSight("mark#hit-1")).isTrue();
		turn("ArrowRight");
		assertThat(address()).contains("/pages/3");
		follow("Back to your list");
		assertThat(address()).isEqualTo(list).isEqualTo("/conversations?q=missile&topic=nato");
		assertThat(text(".sentence")).isEqualTo(sentence).contains("missile", "NATO");
	}

	@Test
	void turnsThePagesWithTheArrowKeys() {
		open("/conversations/2003-03-18-bush-putin-telcon/pages/2");

		turn("ArrowRight");
		assertThat(address()).endsWith("/pages/3");
		turn("ArrowLeft");
		turn("ArrowLeft");
		assertThat(address()).endsWith("/pages/1");
	}

	@Test
	void stepsFromHitToHitWithinAConversation() {
		open("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile&hit=1#hit-1");

		turn("n");
		assertThat(address()).endsWith("hit=2&q=missile#hit-2");
		assertThat(text(".hit-count")).isEqualTo("2 of 3");
		assertThat(isInSight("mark#hit-2")).isTrue();
		turn("p");
		assertThat(address()).endsWith("#hit-1");
	}

	@Test
	void stepsFromHitToHitIntoTheNextConversationAndBack() {
		open("/conversations/2001-11-08-bush-putin-telcon/pages/1?q=missile&hit=1#hit-1");

		turn("n");
		assertThat(address()).startsWith("/conversations/2002-06-27-bush-putin-memcon/pages/4?").endsWith("#hit-1");
		assertThat(isInSight("mark#hit-1")).isTrue();
		turn("p");
		assertThat(address()).startsWith("/conversations/2001-11-08-bush-putin-telcon/pages/1?").endsWith("#hit-1");
	}

	@Test
	void theHitOneHasComeToIsMarkedOutFromTheOthers() {
		open("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile&hit=2#hit-2");

		assertThat(style(this.page.locator("#hit-2"), "outlineStyle")).isEqualTo("solid");
		assertThat(style(this.page.locator("#hit-1"), "outlineStyle")).isEqualTo("none");
	}

	@Test
	void keysLeadBackToTheListAndLeaveTypingAlone() {
		open("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile");

		this.page.locator(".site-search input").pressSequentially("nlp");
		assertThat(address()).contains("/pages/2");
		this.page.locator("h1").click();
		turn("l");
		assertThat(address()).isEqualTo("/conversations?q=missile");
	}

}
