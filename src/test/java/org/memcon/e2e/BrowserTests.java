package org.memcon.e2e;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.memcon.SeededArchive;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A reader with a browser before the running archive. The tests of a class share a
 * window: opening one takes longer than most tests. Each begins at the size of the
 * window, its media and a document that is none of the archive's pages.
 */
@SeededArchive
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTests {

	static final int DESK = 1280;

	static final int PHONE = 390;

	private static final String PLAIN = "/robots.txt";

	Page page;

	private BrowserContext context;

	@LocalServerPort
	private int port;

	@BeforeAll
	void sitDown(Browser browser) {
		this.context = browser
			.newContext(wishes(new NewContextOptions().setBaseURL(host()).setReducedMotion(ReducedMotion.REDUCE)));
		this.page = this.context.newPage();
	}

	@BeforeEach
	void startAfresh() {
		this.page.navigate(PLAIN);
		this.page.setViewportSize(window().width, window().height);
		this.page.emulateMedia(new EmulateMediaOptions().setMedia(null).setColorScheme(null).setContrast(null));
		this.page.mouse().move(0, 0);
	}

	@AfterAll
	void leave() {
		this.context.close();
	}

	/** The window of this reader. */
	ViewportSize window() {
		return new ViewportSize(DESK, 860);
	}

	/** How this reader's browser is set. */
	NewContextOptions wishes(NewContextOptions options) {
		return options;
	}

	String host() {
		return "http://localhost:" + this.port;
	}

	/** The address in the browser, without the host. */
	String address() {
		return this.page.url().substring(host().length());
	}

	void open(String address) {
		this.page.navigate(address);
	}

	/** Follows a link and waits for where it leads. */
	void follow(Locator link) {
		this.page.waitForNavigation(link::click);
	}

	void follow(String link) {
		follow(link(link));
	}

	/** Presses a key that leads somewhere, and waits. */
	void turn(String key) {
		this.page.waitForNavigation(() -> this.page.keyboard().press(key));
	}

	Locator link(String text) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(text))).first();
	}

	/** The text of the first element of this kind. */
	String text(String selector) {
		return this.page.locator(selector).first().innerText().replaceAll("\\s+", " ").strip();
	}

	void press(String key) {
		this.page.keyboard().press(key);
	}

	/** What screen readers were told last. */
	String announced() {
		this.page.waitForFunction("() => document.getElementById('announcement').textContent");
		return text("#announcement");
	}

	/** Something of the element that has the focus. */
	String focused(String what) {
		return String.valueOf(this.page.evaluate(
				"""
						(what) => {
						  const it = document.activeElement;
						  const box = it.getClientRects()[0];
						  const sight = () => it.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
						  switch (what) {
						    case "outline": return getComputedStyle(it).outlineStyle;
						    case "sight": return it === document.body || sight() ? "in sight" : it.outerHTML;
						    default: return it[what];
						  }
						}""",
				what));
	}

	String style(Locator element, String property) {
		return (String) element.evaluate("(it, name) => getComputedStyle(it)[name]", property);
	}

	/** In the window, and covered by nothing. */
	boolean isInSight(String selector) {
		return (boolean) this.page.locator(selector).first().evaluate("""
				(it) => {
				  const box = it.getClientRects()[0];
				  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
				  return it.contains(top);
				}""");
	}

}
