package org.memcon.e2e;

import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of a record before a reader: position, notes, explanations, anchors, paper.
 */
class ReaderTests extends BrowserTests {

	private static final String RECORD = "/conversations/2001-11-08-bush-putin-telcon";

	@Test
	void positionIsAnnouncedInTitleHeadingAndBar() {
		open(RECORD + "/pages/2");

		assertThat(this.page.title()).startsWith("Page 2 of 3 of the abstract – ");
		assertThat(this.page.locator("h1").textContent()).contains("page 2 of 3 of the abstract");
		assertThat(text(".reader-position")).isEqualTo("page 2 of 3 of the abstract");
	}

	@Test
	void noteStandsBesideItsLineOnADesk() {
		open(RECORD + "/pages/1");

		var sign = this.page.locator("#n1-ref").boundingBox();
		var note = this.page.locator("#n1").boundingBox();
		assertThat(note.x).isGreaterThan(sign.x);
		assertThat(note.y).isBetween(sign.y - 30, sign.y + 30);
	}

	@Test
	void noteStandsUnderThePageOnAPhone() {
		this.page.setViewportSize(PHONE, 844);
		open(RECORD + "/pages/1");

		var article = this.page.locator("article").boundingBox();
		assertThat(this.page.locator("#n1").boundingBox().y).isGreaterThan(article.y + article.height);
	}

	@Test
	void noteSignLeadsToTheNoteAndBack() {
		this.page.setViewportSize(PHONE, 844);
		open(RECORD + "/pages/1");

		this.page.locator("#n3-ref").click();
		assertThat(isInSight("#n3")).isTrue();
		this.page.locator("#n3 .note-back").click();
		assertThat(isInSight("#n3-ref")).isTrue();
	}

	@Test
	void explanationOpensAndClosesFromTheKeyboard() {
		open(RECORD + "/pages/1");
		var gloss = this.page.locator(".gloss").first();
		var explanation = this.page.locator(".gloss-text").first();

		gloss.press("Enter");
		assertThat(explanation.isVisible()).isTrue();
		assertThat(explanation.boundingBox().y).isGreaterThan(gloss.boundingBox().y);
		this.page.keyboard().press("Escape");
		assertThat(explanation.isVisible()).isFalse();
		assertThat(gloss.evaluate("(it) => it === document.activeElement")).isEqualTo(true);
	}

	@Test
	void explanationStaysInsideTheWindowOfAPhone() {
		this.page.setViewportSize(PHONE, 844);
		open(RECORD + "/pages/1");

		for (var gloss : this.page.locator(".gloss").all()) {
			gloss.dispatchEvent("click");
			var box = this.page.locator(".gloss-text:popover-open").boundingBox();
			assertThat(box.x).isGreaterThanOrEqualTo(0);
			assertThat(box.x + box.width).isLessThanOrEqualTo(PHONE);
			this.page.keyboard().press("Escape");
		}
	}

	@Test
	void anchorOfAPassageOpensOnIt() {
		open(RECORD + "/pages/1#t3");

		assertThat(isInSight("#t3")).isTrue();
		assertThat(style(this.page.locator("#t3"), "backgroundColor"))
			.isNotEqualTo(style(this.page.locator("#t2"), "backgroundColor"));
	}

	@Test
	void signAtAPassageIsItsPermanentAddress() {
		open(RECORD + "/pages/1");
		this.page.locator("#t3").hover();

		this.page.locator("#t3 .permalink").click();
		assertThat(address()).isEqualTo(RECORD + "/pages/1#t3");
	}

	@Test
	void wholeConversationKeepsTheAnchorsOfItsPages() {
		var ofThePages = IntStream.rangeClosed(1, 3).mapToObj((number) -> anchors("/pages/" + number));

		assertThat(anchors("/pages")).isEqualTo(ofThePages.flatMap(List::stream).toList()).contains("t3", "n3");
	}

	private List<String> anchors(String pages) {
		open(RECORD + pages);
		return this.page.locator(".turn, .note").all().stream().map((it) -> it.getAttribute("id")).toList();
	}

	@Test
	void paperShowsTheAddressAndNoBars() {
		open(RECORD + "/pages/1?q=missile");
		this.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(this.page.locator(".site-header, .site-footer, .reader-bar, .hit-bar, .turning").all())
			.noneMatch(Locator::isVisible);
		assertThat(this.page.locator("#n1").isVisible()).isTrue();
		assertThat(text(".imprint")).contains("page 1 of 3 of the abstract", "Abstract", host() + RECORD + "/pages/1");
	}

}
