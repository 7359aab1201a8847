package org.memcon.e2e;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader cites.
 */
class CitationTests extends BrowserTests {

	private static final String PAGE = "/conversations/2001-06-16-bush-putin-memcon/pages/2";

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setPermissions(List.of("clipboard-read", "clipboard-write"));
	}

	@Test
	void boxIsClosedUntilAskedFor() {
		open(PAGE);

		assertThat(this.page.locator(".cite-body").isVisible()).isFalse();
		this.page.locator(".cite > summary").click();
		assertThat(this.page.locator(".cite-body").isVisible()).isTrue();
		assertThat(text(".cite-address a")).isEqualTo(host() + PAGE);
	}

	@Test
	void citationIsCopiedByAClick() {
		open(PAGE);
		this.page.locator(".cite > summary").click();

		this.page.locator(".cite-copy").first().click();
		this.page.locator(".cite-copy", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Copied"))
			.waitFor();
		assertThat((String) this.page.evaluate("navigator.clipboard.readText()")).isEqualTo(text(".cite-text"));
	}

	@Test
	void styleIsShownHereAndRememberedOnTheNextPage() {
		open(PAGE);
		this.page.locator(".cite > summary").click();
		this.page.locator(".cite-text").first().waitFor();
		this.page.getByRole(AriaRole.COMBOBOX).selectOption("mhra-notes");
		this.page.locator(".cite-chosen .cite-text").first().waitFor();
		assertThat(address()).isEqualTo(PAGE);

		open("/conversations/2003-03-18-bush-putin-telcon");
		this.page.locator(".cite > summary").click();
		this.page.locator(".cite-chosen .cite-text").first().waitFor();
		assertThat(text(".cite-chosen dt")).isEqualTo("MHRA, notes");
		assertThat(text(".cite-chosen")).contains("March 18, 2003");
		assertThat(this.page.context().cookies()).isEmpty();
	}

	@Test
	void passageIsCitedFromItsOwnLink() {
		open(PAGE);

		var link = this.page.locator(".cite-turn").first();
		link.focus();
		follow(link);
		assertThat(text("h1")).isEqualTo("Cite this passage");
		assertThat(text(".cite-text")).contains("abstract in Memcon, passage ");
	}

}
