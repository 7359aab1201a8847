package org.memcon.e2e;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every kind of page: quiet, private, and no wider than the window.
 */
class EveryPageTests extends BrowserTests {

	@ParameterizedTest
	@EnumSource
	void loadsWithoutComplaintAndAsksNobodyElse(PageKind kind) {
		var complaints = new ArrayList<String>();
		this.page.onConsoleMessage((it) -> complaints.add(it.text()));
		this.page.onPageError(complaints::add);
		this.page.onRequestFailed((it) -> complaints.add(it.url()));
		var asked = new ArrayList<String>();
		this.page.onRequest((it) -> asked.add(it.url()));

		open(kind.address());
		this.page.evaluate("document.fonts.ready.then(() => 0)");
		// the browser itself reports the page that is not there
		complaints
			.removeIf((it) -> it.matches("Failed to load resource: .* 40[04] .*") && kind.name().startsWith("NOT_"));
		assertThat(complaints).isEmpty();
		assertThat(asked).allMatch((it) -> it.startsWith(host() + "/"));
		assertThat(this.page.context().cookies()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void neverScrollsSideways(PageKind kind) {
		open(kind.address());

		for (var width : List.of(PHONE, 320)) {
			this.page.setViewportSize(width, 844);
			assertThat((Integer) this.page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
		}
	}

}
