package org.memcon.e2e;

import java.io.IOException;
import java.util.stream.Stream;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The image of a page, enlarged in step with its text.
 */
@Import(SeededArchiveWithPapers.PapersConfiguration.class)
@TestPropertySource(properties = "spring.application.name=memcon-of-papers")
class ZoomTests extends BrowserTests {

	private static final String PAGE = "/conversations/" + IngestedPapers.CALL + "/pages/2";

	private static final String FRAME = ".zoom-view .zoom-passage";

	@Test
	void clickOnTheImageOpensItAndEscapeClosesIt() {
		open(PAGE);

		this.page.locator(".facsimile-image").click();
		this.page.locator(".zoom-view canvas").waitFor();
		assertThat(this.page.locator(".facsimile img").isVisible()).isFalse();
		assertThat(this.page.evaluate("document.activeElement.closest('.zoom-view') !== null")).isEqualTo(true);

		this.page.keyboard().press("Escape");
		assertThat(this.page.locator(".facsimile img").isVisible()).isTrue();
		assertThat(this.page.evaluate("document.activeElement.dataset.zoom")).isEqualTo("start");
	}

	@Test
	void passageChosenInTheTextIsFramedOnTheImage() {
		open(PAGE);
		start();

		this.page.locator("#t3").click();
		var frame = box(FRAME);
		assertThat(frame.width).isGreaterThan(20);
		choose("in");
		this.page.waitForTimeout(100);
		assertThat(box(FRAME).width).isGreaterThan(frame.width);
		choose("rotate");
		this.page.waitForTimeout(100);
		assertThat(box(FRAME).height).isGreaterThan(box(FRAME).width);
	}

	@Test
	void clickOnAPassageOfTheImageLeadsToItsText() {
		open(PAGE + "#t3");
		start();
		var frame = box(FRAME);

		this.page.evaluate("history.replaceState(null, '', location.pathname)");
		this.page.mouse().click(frame.x + frame.width / 2, frame.y + frame.height / 2);
		this.page.waitForURL("**#t3");
	}

	@Test
	void wordsLookedForStayMarked() {
		open(PAGE + "?q=iraq");
		start();

		this.page.locator(".zoom-view .facsimile-hits rect").waitFor();
		assertThat(box(".zoom-view .facsimile-hits rect").width).isPositive();
	}

	@Test
	void keysOfTheImageTurnNoPage() {
		open(PAGE);
		start();

		this.page.keyboard().press("ArrowRight");
		this.page.keyboard().press("+");
		this.page.waitForTimeout(200);
		assertThat(address()).isEqualTo(PAGE);
		assertThat(this.page.locator(".zoom-view canvas").isVisible()).isTrue();
	}

	@Test
	void imageThatCannotBeOpenedIsToldAndStays() {
		open(PAGE);
		this.page.route("**/info.json", (route) -> route.abort());

		choose("start");
		this.page.locator("[data-zoom-status]:not(.visually-hidden)").waitFor();
		assertThat(this.page.locator(".facsimile img").isVisible()).isTrue();
		this.page.unroute("**/info.json");
	}

	@Test
	void axeFindsNothing() throws IOException {
		open(PAGE);
		start();

		assertThat(Stream.of(PHONE, DESK).flatMap(Axe.on(this.page)::violationsAt)).isEmpty();
	}

	private void start() {
		choose("start");
		this.page.locator(".zoom-view canvas").waitFor();
		this.page.waitForTimeout(300);
	}

	private void choose(String action) {
		this.page.locator("[data-zoom=" + action + "]").click();
	}

	private BoundingBox box(String selector) {
		return this.page.locator(selector).first().boundingBox();
	}

}
