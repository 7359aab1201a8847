package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The archive on a phone.
 */
class PhoneTests extends BrowserTests {

	@Override
	ViewportSize window() {
		return new ViewportSize(PHONE, 844);
	}

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setHasTouch(true);
	}

	@Test
	void filtersBeginClosedAndOpenAtATouch() {
		open("/conversations?topic=abm-treaty&form=telcon");

		assertThat(text(".filters > summary")).isEqualTo("Filter (2)");
		assertThat(link("^Missile defence \\d").isVisible()).isFalse();
		this.page.locator(".filters > summary").tap();
		assertThat(link("^Missile defence \\d").isVisible()).isTrue();
	}

	@Test
	void filtersStandBesideTheListOnceThereIsRoom() {
		open("/conversations");

		this.page.setViewportSize(DESK, 860);
		this.page.locator(".facet-link").first().waitFor();
		assertThat(this.page.locator(".filters > summary").isVisible()).isFalse();
	}

	@Test
	void chipIsTakenAwayByATouch() {
		open("/conversations?topic=abm-treaty&form=telcon");

		follow("Remove ABM Treaty");
		assertThat(address()).isEqualTo("/conversations?form=telcon");
	}

	@Test
	void barOfHitsStaysInSightAndCoversNoHit() {
		open("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile&hit=2#hit-2");

		assertThat(isInSight(".hit-count")).isTrue();
		assertThat(isInSight("#hit-2")).isTrue();
	}

}
