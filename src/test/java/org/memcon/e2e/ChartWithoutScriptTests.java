package org.memcon.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Charts and the timeline in a browser without JavaScript: drawings, tables and forms by
 * links alone.
 */
class ChartWithoutScriptTests extends BrowserTests {

	@Override
	NewContextOptions wishes(NewContextOptions options) {
		return options.setJavaScriptEnabled(false);
	}

	@Test
	void chartHasItsTableAndLeadsToWhatItCounts() {
		open("/charts");
		follow(this.page.locator(".charts a").first());

		assertThat(this.page.locator("[data-chart]").first().isVisible()).isTrue();
		assertThat(this.page.locator(".chart-figures").first().isVisible()).isTrue();
		follow(this.page.locator(".chart-figures tbody a").first());
		assertThat(address()).startsWith("/conversations?");
	}

	@Test
	void wordsAreComparedByTheForm() {
		open("/charts/words");

		this.page.locator("#word-0").fill("nato");
		this.page.locator("#word-1").fill("missile");
		turn("Enter");
		assertThat(this.page.locator(".chart-figures thead a").allTextContents()).hasSize(4);
	}

	@Test
	void timelineLeadsFromYearToYear() {
		open("/timeline");

		follow(this.page.locator(".timeline-years a").nth(1));
		assertThat(address()).isEqualTo("/timeline?year=2001");
		assertThat(this.page.locator(".event").first().isVisible()).isTrue();
		follow(this.page.locator(".timeline-steps a[rel=next]"));
		assertThat(address()).isEqualTo("/timeline?year=2002");
	}

}
