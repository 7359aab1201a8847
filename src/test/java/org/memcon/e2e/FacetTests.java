package org.memcon.e2e;

import java.io.IOException;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader looks for a topic among all of them, without leaving the list.
 */
class FacetTests extends BrowserTests {

	@Test
	void allValuesOpenInPlaceAndNarrowTheList() throws IOException {
		open("/conversations?year=2001");
		this.page.locator("#facet-topic ~ .facet-all a").click();
		firstValue().waitFor();
		assertThat(address()).isEqualTo("/conversations?year=2001");
		assertThat(text("dialog h1")).isEqualTo("Topics");
		assertThat(Axe.on(this.page).violations()).isEmpty();

		this.page.locator("dialog input[type=search]").fill("IRAQ");
		this.page.keyboard().press("Enter");
		this.page.locator("dialog input[type=search][value=IRAQ]").waitFor();
		assertThat(this.page.locator("dialog .facet-link").allInnerTexts()).isNotEmpty()
			.allMatch((name) -> name.contains("Iraq"));

		follow(this.page.locator("dialog .facet-link").first());
		assertThat(address()).startsWith("/conversations?topic=iraq").endsWith("&year=2001");
	}

	@Test
	void escapeLeadsBackToTheLink() {
		open("/conversations");
		var link = this.page.locator("#facet-topic ~ .facet-all a");
		link.focus();
		this.page.keyboard().press("Enter");
		firstValue().waitFor();

		this.page.keyboard().press("Escape");
		assertThat(this.page.locator("dialog[open]").count()).isZero();
		assertThat((boolean) link.evaluate("(it) => it === document.activeElement")).isTrue();
	}

	private Locator firstValue() {
		return this.page.locator("dialog[open] .facet-link").first();
	}

}
