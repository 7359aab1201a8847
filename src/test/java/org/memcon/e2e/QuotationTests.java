package org.memcon.e2e;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.DblclickOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader quotes what is selected in a passage.
 */
class QuotationTests extends BrowserTests {

	private static final String RECORD = "/conversations/2001-11-08-bush-putin-telcon";

	private static final String PAGE = RECORD + "/pages/1";

	private static final String ABSTRACT = " [abstract, not the document’s own words] ";

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setPermissions(List.of("clipboard-read", "clipboard-write"));
	}

	@BeforeEach
	void rememberNothing() {
		this.page.evaluate("localStorage.clear()");
	}

	@Test
	void selectionByMouseShowsTheCardBelowIt() {
		open(PAGE);

		var text = this.page.locator("#t3 .turn-text").boundingBox();
		this.page.mouse().move(text.x + 150, text.y + 12);
		this.page.mouse().down();
		this.page.mouse().move(text.x + 400, text.y + 12);
		this.page.mouse().up();
		card().waitFor();
		assertThat(text(".quote-of")).isEqualTo("From passage 3 of the abstract: our words, not the document’s.");
		assertThat(card().boundingBox().y).isGreaterThan(text.y + 20);
		this.page.mouse().click(text.x + 10, 5);
		this.page.waitForCondition(() -> !card().isVisible());
	}

	@Test
	void quotationIsCopiedWithTheCitationOfItsPassage() {
		open(PAGE + "/citation?turn=t3");
		var citation = text(".cite-text");
		open(PAGE);
		select("which the United", "t3", "t3", "sets two courses");

		click(".quote-copy");
		assertThat(text(".quote-result")).isEqualTo("Copied with its citation: Chicago, notes and bibliography");
		assertThat(copied())
			.isEqualTo("“which the United States may leave. On the tests of missile defence he sets two courses”"
					+ ABSTRACT + citation);
	}

	@Test
	void citationIsInTheRememberedStyle() {
		open(PAGE + "/citation?turn=t3&style=oscola");
		var citation = text(".cite-chosen .cite-text");
		this.page.evaluate("localStorage.setItem('memcon.style', 'oscola')");
		open(RECORD + "/pages");
		select("which the", "t3", "t3", "may leave");

		click(".quote-copy");
		assertThat(text(".quote-result")).isEqualTo("Copied with its citation: OSCOLA");
		assertThat(copied()).isEqualTo("‘which the United States may leave’" + ABSTRACT + citation);
	}

	@Test
	void selectionOfSeveralPassagesCitesTheFirst() {
		open(PAGE);
		select("he promises", "t3", "t4", "two courses");

		assertThat(text(".quote-of")).contains("passage 3 ", "Several passages: the citation names the first.");
		click(".quote-copy");
		assertThat(copied())
			.startsWith("“he promises that the American side will be open about what it does. What the two courses”")
			.contains("passage 3, ");
	}

	@Test
	void linkLeadsToTheWords() {
		open(PAGE);
		select("which the United", "t3", "t5", "piece of advice");
		click(".quote-link");

		var link = copied();
		assertThat(link).isEqualTo(host() + PAGE
				+ "#t3:~:text=which%20the%20United%20States%20may%20leave.,Bush%20has%20a%20piece%20of%20advice");
		assertThat(announcedResult()).isEqualTo("Link copied");
		// the browser goes to the words although this passage is not there
		this.page.setViewportSize(DESK, 300);
		open("/help");
		open(link.substring(host().length()).replace("#t3", "#nowhere"));
		this.page.waitForFunction("() => scrollY > 200");
	}

	@Test
	void wordsThatComeMoreThanOnceAreToldApart() {
		open(PAGE);
		select("Bush", "t5", "t5", "Bush");

		click(".quote-link");
		assertThat(copied())
			.endsWith("#t5:~:text=For%20the%20days%20on%20the%20ranch-,Bush,-has%20a%20piece%20of%20advice%3A%20Putin");
	}

	@Test
	void cardIsReachedAndLeftFromTheKeyboard() {
		open(PAGE);
		selectFirstWordOf("#t4 .turn-text");
		press("Shift+ArrowRight");
		press("Shift+ArrowRight");

		press("c");
		assertThat(focused("className")).isEqualTo("quote-copy");
		press("Enter");
		this.page.locator(".quote-result:not(:empty)").waitFor();
		assertThat(copied()).contains(ABSTRACT);
		press("Escape");
		assertThat(card().isVisible()).isFalse();
		assertThat(focused("id")).isEqualTo("t4");
		assertThat(address()).isEqualTo(PAGE);
	}

	@Test
	void cardFollowsTheSelectionForTheTabulator() {
		open(PAGE);
		selectFirstWordOf("#t4 .turn-text");
		card().waitFor();

		press("Tab");
		assertThat(focused("className")).isEqualTo("quote-copy");
		press("Escape");
		assertThat(focused("id")).isEqualTo("t4");
	}

	@Test
	void refusedTextStandsInAField() {
		open(PAGE);
		this.page.evaluate(
				"() => { navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error()); }");
		select("What the", "t4", "t4", "two courses");

		click(".quote-copy");
		this.page.locator(".quote-card textarea").waitFor();
		assertThat(text(".quote-result"))
			.isEqualTo("This browser does not let the page copy. Copy the text from this field.");
		assertThat(this.page.locator(".quote-card textarea").inputValue())
			.startsWith("“What the two courses”" + ABSTRACT);
		assertThat(focused("tagName")).isEqualTo("TEXTAREA");
	}

	@Test
	void bookbagGetsThePassage() {
		open(PAGE);
		select("What the", "t4", "t4", "two courses");

		var button = this.page.locator(".quote-bag");
		assertThat(button.getAttribute("data-bag-item")).isEqualTo("2001-11-08-bush-putin-telcon:t4");
		assertThat(button.getAttribute("data-bag-title")).isNotBlank();
		assertThat(button.getAttribute("data-bag-text")).isEqualTo("What the two courses");
	}

	@Test
	void cardIsAtTheFootOfAPhoneAndNotOnPaper() {
		this.page.setViewportSize(PHONE, 844);
		open(PAGE);
		select("What the", "t4", "t4", "two courses");

		var box = card().boundingBox();
		assertThat(box.x).isZero();
		assertThat(box.y + box.height).isEqualTo(844);
		assertThat(this.page.locator(".quote-ways :is(button, a):visible").all())
			.allMatch((it) -> it.boundingBox().height >= 24);
		this.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(card().isVisible()).isFalse();
	}

	@Test
	void axeFindsNothingInTheCard() throws IOException {
		for (var width : List.of(PHONE, DESK)) {
			this.page.setViewportSize(width, 844);
			open(PAGE);
			select("What the", "t4", "t4", "two courses");
			assertThat(Axe.on(this.page).violations()).isEmpty();
		}
	}

	private void selectFirstWordOf(String passage) {
		this.page.locator(passage).dblclick(new DblclickOptions().setPosition(20, 14));
	}

	/** Selects from the words in one passage to the words in another. */
	private void select(String first, String passage, String lastPassage, String last) {
		this.page.evaluate(
				"""
						([first, passage, lastPassage, last]) => {
						  const find = (id, words) => {
						    const walker = document.createTreeWalker(document.querySelector(`#${id} .turn-text`), NodeFilter.SHOW_TEXT);
						    while (walker.nextNode()) {
						      const at = walker.currentNode.data.indexOf(words);
						      if (at >= 0) {
						        return [walker.currentNode, at];
						      }
						    }
						  };
						  const [start, from] = find(passage, first);
						  const [end, to] = find(lastPassage, last);
						  getSelection().setBaseAndExtent(start, from, end, to + last.length);
						}""",
				List.of(first, passage, lastPassage, last));
		card().waitFor();
	}

	private void click(String button) {
		this.page.locator(button).click();
		this.page.locator(".quote-result:not(:empty)").waitFor();
	}

	private String announcedResult() {
		assertThat(this.page.locator(".quote-result").getAttribute("role")).isEqualTo("status");
		return text(".quote-result");
	}

	private String copied() {
		return (String) this.page.evaluate("navigator.clipboard.readText()");
	}

	private Locator card() {
		return this.page.locator(".quote-card");
	}

}
