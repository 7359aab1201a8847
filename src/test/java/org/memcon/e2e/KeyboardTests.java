package org.memcon.e2e;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The archive from the keyboard alone.
 */
class KeyboardTests extends BrowserTests {

	@Test
	void firstKeySkipsToTheText() {
		open("/conversations");

		press("Tab");
		assertThat(focused("textContent")).isEqualTo("Skip to main content");
		assertThat(isInSight(".skip")).isTrue();
		press("Enter");
		assertThat(focused("id")).isEqualTo("main");
	}

	@Test
	void leadsThroughTheCatalogToAWord() {
		open("/conversations");

		tabTo("NATO 4");
		turn("Enter");
		tabTo("#q");
		this.page.keyboard().type("missile");
		turn("Enter");
		tabTo("President Putin:");
		assertThat(focused("outline")).contains("solid");
		turn("Enter");
		assertThat(isInSight("mark#hit-1")).isTrue();
	}

	@Test
	void whatHasTheFocusIsNeverCovered() {
		open("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile");

		var covered = IntStream.range(0, 40).filter((i) -> {
			press("Tab");
			return !"in sight".equals(focused("sight"));
		});
		assertThat(covered.count()).isZero();
	}

	/** Goes on with the tabulator to a link or a field. */
	private void tabTo(String wanted) {
		IntStream.range(0, 120).takeWhile((i) -> {
			press("Tab");
			return !name().contains(wanted);
		}).count();
		assertThat(name()).contains(wanted);
	}

	/** The text of a link, or the label of a field. */
	private String name() {
		return ("#" + focused("id") + " " + focused("textContent")).replaceAll("\\s+", " ");
	}

}
