package org.memcon.e2e;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page under axe, on phone and desk, in all colours.
 */
class AccessibilityTests extends BrowserTests {

	@ParameterizedTest
	@EnumSource
	void axeFindsNothing(PageKind kind) throws IOException {
		open(kind.address());

		var axe = Axe.on(this.page);
		assertThat(Stream.of(PHONE, DESK).flatMap(axe::violationsAt)).isEmpty();
		assertThat(axe.violationsInChosenColours()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "CATALOG", "CATALOG_WITH_WORDS", "TITLE_PAGE", "PAGE", "CITATION" })
	void axeFindsNothingInWhatCanBeOpened(PageKind kind) throws IOException {
		this.page.setViewportSize(PHONE, 844);
		open(kind.address());
		this.page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })");

		assertThat(Axe.on(this.page).violations(ColourTheme.SYSTEM_LIGHT)).isEmpty();
	}

}
