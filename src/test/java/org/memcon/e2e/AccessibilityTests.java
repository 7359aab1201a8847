package org.memcon.e2e;

import java.io.IOException;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page under axe, on phone and desk, light and dark.
 */
class AccessibilityTests extends BrowserTests {

	@ParameterizedTest
	@EnumSource
	void axeFindsNothing(PageKind kind) throws IOException {
		open(kind.address());

		assertThat(Stream.of(PHONE, DESK).flatMap(Axe.on(this.page)::violationsAt)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "CATALOG", "CATALOG_WITH_WORDS", "TITLE_PAGE" })
	void axeFindsNothingInWhatCanBeOpened(PageKind kind) throws IOException {
		this.page.setViewportSize(PHONE, 844);
		open(kind.address());
		this.page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })");

		assertThat(Axe.on(this.page).violations(ColorScheme.LIGHT)).isEmpty();
	}

}
