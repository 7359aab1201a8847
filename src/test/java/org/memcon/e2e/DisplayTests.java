package org.memcon.e2e;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader sets colours and text size.
 */
class DisplayTests extends BrowserTests {

	private static final String PAGE = "/conversations/2001-11-08-bush-putin-telcon/pages/1";

	private static final String SEPIA = "rgb(241, 231, 208)";

	@BeforeEach
	void chooseNothing() {
		this.page.evaluate("localStorage.clear()");
	}

	@Test
	void choiceHoldsOnTheNextPage() {
		open("/");
		choose("theme", "sepia");
		choose("text", "130");
		assertThat(style(body(), "backgroundColor")).isEqualTo(SEPIA);

		open(PAGE);
		assertThat(style(body(), "backgroundColor")).isEqualTo(SEPIA);
		assertThat(style(this.page.locator("html"), "fontSize")).isEqualTo("20.8px");
		openMenu();
		assertThat(choice("theme", "sepia").isChecked()).isTrue();
		assertThat(this.page.context().cookies()).isEmpty();

		choose("theme", "");
		open("/");
		assertThat(style(body(), "backgroundColor")).isEqualTo("rgb(251, 249, 244)");
	}

	@Test
	void choiceIsKnownBeforeAnythingIsPainted() {
		open("/");
		choose("theme", "dark");

		this.page.addInitScript("""
				new MutationObserver((changes, observer) => {
				  if (document.body) {
				    window.knownAtFirst = document.documentElement.dataset.theme;
				    observer.disconnect();
				  }
				}).observe(document, { childList: true, subtree: true });""");
		open(PAGE);
		assertThat(this.page.evaluate("window.knownAtFirst")).isEqualTo("dark");
		assertThat(this.page.locator("meta[name=color-scheme]").getAttribute("content")).isEqualTo("dark");
	}

	@Test
	void otherWindowsFollow() {
		open(PAGE);
		var other = this.page.context().newPage();
		other.navigate(PAGE);

		choose("theme", "sepia");
		other.waitForFunction("() => document.documentElement.dataset.theme === 'sepia'");
		other.close();
	}

	@Test
	void choiceThatCannotBeKeptHoldsForThePageAndSaysSo() {
		open(PAGE);
		this.page.evaluate(
				"() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");

		choose("theme", "sepia");
		assertThat(style(body(), "backgroundColor")).isEqualTo(SEPIA);
		assertThat(text(".display-unkept"))
			.isEqualTo("This browser does not let the choice be kept. It holds for this page only.");
	}

	@Test
	void menuOpensAndClosesFromTheKeyboard() {
		open(PAGE);

		this.page.locator(".display-button").press("Enter");
		menu().waitFor();
		press("Tab");
		press("ArrowDown");
		assertThat(this.page.locator("html").getAttribute("data-theme")).isEqualTo("light");
		press("Escape");
		assertThat(menu().isVisible()).isFalse();
		assertThat(this.page.locator(".display-button").evaluate("(it) => it === document.activeElement"))
			.isEqualTo(true);
	}

	@Test
	void notesStayBesideTheirLines() {
		open(PAGE);

		choose("text", "150");
		this.page.waitForFunction("""
				() => {
				  const top = (id) => document.getElementById(id).getBoundingClientRect().top;
				  return Math.abs(top("n1") - top("n1-ref")) < 40;
				}""");
	}

	@ParameterizedTest
	@EnumSource(names = { "HOME", "CATALOG", "TITLE_PAGE", "PAGE_WITH_WORDS", "WHOLE", "TOPIC", "HELP" })
	void largestTextStaysWithinAPhone(PageKind kind) {
		this.page.setViewportSize(PHONE, 844);
		open(kind.address());
		choose("text", "150");

		assertThat((Integer) this.page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
	}

	@Test
	void axeFindsNothingInTheMenu() throws IOException {
		for (var width : List.of(PHONE, DESK)) {
			this.page.setViewportSize(width, 844);
			open(PAGE);
			openMenu();
			assertThat(Axe.on(this.page).violations()).isEmpty();
			assertThat(this.page.locator(".display-menu[popover] label").all())
				.allMatch((it) -> it.boundingBox().height >= 24 && it.boundingBox().x >= 0);
		}
	}

	private void choose(String name, String value) {
		if (!menu().isVisible()) {
			openMenu();
		}
		choice(name, value).check();
	}

	private void openMenu() {
		this.page.locator(".display-button").click();
		menu().waitFor();
	}

	private Locator choice(String name, String value) {
		return this.page.locator(".display-menu[popover] input[name=%s][value='%s']".formatted(name, value));
	}

	private Locator menu() {
		return this.page.locator(".display-menu[popover]");
	}

	private Locator body() {
		return this.page.locator("body");
	}

}
