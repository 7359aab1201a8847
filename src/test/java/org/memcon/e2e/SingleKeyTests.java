package org.memcon.e2e;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Single keys lead through a page, and can be switched off.
 */
class SingleKeyTests extends BrowserTests {

	private static final String PAGE = "/conversations/2001-11-08-bush-putin-telcon/pages/1";

	@Test
	void keysLeadFromPassageToPassage() {
		open(PAGE);

		press("j");
		assertThat(focused("id")).isEqualTo("t1");
		assertThat(announced()).isEqualTo("Passage 1 of 5, Missile tests and the ranch");
		press("j");
		press("j");
		assertThat(focused("id")).isEqualTo("t3");
		assertThat(focused("outline")).isEqualTo("solid");
		assertThat(isInSight("#t3")).isTrue();
		this.page.waitForFunction("() => document.getElementById('announcement').textContent.startsWith('Passage 3')");
		assertThat(announced()).isEqualTo("Passage 3 of 5, President Bush");
		press("k");
		assertThat(focused("id")).isEqualTo("t2");
	}

	@Test
	void keysLeadFromTheAddressedPassageToTheNext() {
		open(PAGE + "#t3");

		press("j");
		assertThat(focused("id")).isEqualTo("t4");
		press("j");
		press("j");
		assertThat(focused("id")).isEqualTo("t5");
		this.page.waitForFunction(
				"() => document.getElementById('announcement').textContent.startsWith('This is the last')");
	}

	@Test
	void keysLeadFromEntryToEntry() {
		open("/conversations");

		press("j");
		press("j");
		assertThat(announced()).startsWith("Entry 2 of 11, ");
		turn("Enter");
		assertThat(address()).startsWith("/conversations/2001-07-06");
	}

	@Test
	void keyLeadsToTheNotesAndBack() {
		open(PAGE);

		press("f");
		press("f");
		assertThat(focused("hash")).isEqualTo("#n2-ref");
		assertThat(announced()).startsWith("Note 2 of 6: The report on it");
		press("Enter");
		assertThat(focused("id")).isEqualTo("n2-ref");
		press("j");
		assertThat(focused("id")).isEqualTo("t3");
	}

	@Test
	void matchThatAKeyLeadsToIsCounted() {
		open("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile");

		turn("n");
		assertThat(focused("id")).isEqualTo("hit-2");
		assertThat(announced()).isEqualTo("Match 2 of 3");
	}

	@Test
	void keyCitesThePassageOrThePage() {
		open(PAGE);
		press("c");
		assertThat(this.page.locator(".cite-body").isVisible()).isTrue();
		assertThat(focused("textContent")).isEqualTo("Cite this page");

		open(PAGE + "#t3");
		turn("c");
		assertThat(address()).isEqualTo(PAGE + "/citation?turn=t3");
	}

	@Test
	void keysLeadToSearchAndList() {
		open("/conversations");
		press("/");
		assertThat(focused("id")).isEqualTo("q");

		open(PAGE);
		press("/");
		assertThat(focused("id")).isEqualTo("site-q");
		open(PAGE);
		turn("l");
		assertThat(address()).isEqualTo("/conversations");
	}

	@Test
	void listOfKeysOpensInPlace() throws IOException {
		open(PAGE);
		press("j");

		press("?");
		this.page.locator(".keys-dialog").waitFor();
		assertThat(text(".keys-dialog")).contains("next passage");
		assertThat(Axe.on(this.page).violations()).isEmpty();
		press("j");
		press("Escape");
		assertThat(this.page.locator(".keys-dialog").isVisible()).isFalse();
		assertThat(focused("id")).isEqualTo("t1");
	}

	@Test
	void keysAreQuietWhileTypingAndWithModifiers() {
		open(PAGE);

		List.of("Control+j", "Alt+j", "Shift+J", "Shift+ArrowRight").forEach(this::press);
		press("/");
		List.of("j", "?", "ArrowRight", "c").forEach(this::press);
		assertThat(focused("value")).isEqualTo("j?c");
		assertThat(this.page.locator(".keys-dialog").count()).isZero();
		assertThat(address()).isEqualTo(PAGE);
	}

	@Test
	void keysCanBeSwitchedOff() {
		open(PAGE);
		this.page.locator(".display-button").click();
		this.page.locator("input[name=shortcuts]").uncheck();
		press("Escape");

		open(PAGE);
		List.of("j", "?", "ArrowRight", "c", "l").forEach(this::press);
		assertThat(focused("tagName")).isEqualTo("BODY");
		assertThat(address()).isEqualTo(PAGE);
		assertThat(this.page.locator(".keys").isVisible()).isFalse();
		this.page.evaluate("localStorage.clear()");
	}

	@Test
	void keyPutsThePassageIntoTheBookbag() {
		open(PAGE + "#t3");

		press("b");
		assertThat(bag()).isEqualTo("[\"t3\"]");
		press("j");
		press("b");
		assertThat(bag()).isEqualTo("[\"t3\",\"t4\"]");
		this.page.locator(".cite > summary").focus();
		press("b");
		assertThat(this.page.locator(".bag-link").innerText()).contains("3");
		this.page.evaluate("localStorage.clear()");
	}

	/** The passages in the bookbag. */
	private Object bag() {
		return this.page.evaluate("JSON.stringify(memcon.bookbag.read().map((it) => it.item.split(':')[1]))");
	}

}
