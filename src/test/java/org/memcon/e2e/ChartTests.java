package org.memcon.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Timeline and bars from the keyboard, and the tables under them.
 */
class ChartTests extends BrowserTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/timeline?year=2001", "/topics/nato", "/charts/topics",
			"/charts/participants" })
	void chartIsOneStop(String address) {
		open(address);

		assertThat(count("[data-chart] a")).isGreaterThan(2);
		assertThat(count("[data-chart] a[tabindex='0']")).isEqualTo(1);
		this.page.locator("[data-chart] a").first().focus();
		press("Tab");
		assertThat(mark()).isEqualTo(-1);
		press("Shift+Tab");
		assertThat(mark()).isZero();
	}

	@Test
	void arrowKeysLeadFromMarkToMark() {
		open("/");
		this.page.locator("[data-chart] a").first().focus();

		press("ArrowLeft");
		assertThat(mark()).isZero();
		press("ArrowRight");
		press("ArrowRight");
		assertThat(mark()).isEqualTo(2);
		press("ArrowLeft");
		assertThat(mark()).isEqualTo(1);
		press("End");
		assertThat(mark()).isEqualTo(count("[data-chart] a") - 1);
		press("ArrowRight");
		assertThat(mark()).isEqualTo(count("[data-chart] a") - 1);
		press("Home");
		assertThat(mark()).isZero();
	}

	@Test
	void tabComesBackToTheMarkLastVisited() {
		open("/");
		this.page.locator("[data-chart] a").first().focus();

		press("ArrowRight");
		press("Tab");
		press("Shift+Tab");
		assertThat(mark()).isEqualTo(1);
		turn("Enter");
		assertThat(address()).startsWith("/conversations/");
	}

	@Test
	void chosenYearIsTheStop() {
		open("/conversations?from=2003&to=2003");

		assertThat(this.page.locator("[data-chart] a[tabindex='0']").textContent()).contains("2003: 1 conversation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/topics/nato" })
	void tableLeadsWhereTheMarksLead(String address) {
		open(address);

		this.page.locator(".chart-table summary").click();
		var link = this.page.locator(".chart-table tbody a").first();
		assertThat(link.isVisible()).isTrue();
		assertThat(count("[data-chart] a[href='" + link.getAttribute("href") + "']")).isEqualTo(1);
	}

	@Test
	void chartsLeadFromTheListToTheRecordsCounted() {
		open("/charts");
		this.page.locator(".charts a").first().focus();
		turn("Enter");
		this.page.locator("[data-chart] a").first().focus();

		press("End");
		var label = this.page.locator("[data-chart] a").last().getAttribute("aria-label");
		turn("Enter");

		assertThat(address()).startsWith("/conversations?topic=");
		assertThat(this.page.locator(".sentence").textContent()).startsWith(label.replaceFirst(".*: ", "") + " ");
	}

	@Test
	void wordsAreComparedByTheForm() {
		open("/charts/words");

		this.page.locator("#word-0").fill("nato");
		this.page.locator("#word-1").fill("missile defence");
		turn("Enter");

		assertThat(address()).startsWith("/charts/words?q=nato&q=missile");
		assertThat(this.page.locator(".chart-figures thead a").allTextContents()).hasSize(4);
		assertThat(this.page.locator("#word-1").inputValue()).isEqualTo("missile defence");
	}

	private int count(String selector) {
		return this.page.locator(selector).count();
	}

	/** The position of the mark that has the focus. */
	private int mark() {
		return (int) this.page
			.evaluate("[...document.querySelectorAll('[data-chart] a')].indexOf(document.activeElement)");
	}

}
