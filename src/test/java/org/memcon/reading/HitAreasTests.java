package org.memcon.reading;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words looked for, marked on the image of a page.
 */
@SeededArchiveWithPapers
class HitAreasTests {

	private static final String PAGE = "/conversations/" + IngestedPapers.CALL + "/pages/";

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "2?q=iraq, 1", "2?q=%22the%20wine%22, 2", "2?q=iraq&view=image, 1" })
	void wordsLookedForAreMarkedOnTheImage(String page, int areas) {
		var marks = HtmlPages.page(this.mvc, PAGE + page).select(".facsimile svg.facsimile-hits");

		assertThat(marks.attr("viewBox")).isEqualTo("0 0 1000 1000");
		assertThat(marks.attr("aria-hidden")).isEqualTo("true");
		assertThat(marks.select("rect")).hasSize(areas);
	}

	@Test
	void markStandsWhereTheWordStands() {
		var mark = HtmlPages.page(this.mvc, PAGE + "2?q=iraq").select(".facsimile-hits rect");

		assertThat(mark.outerHtml()).contains("x=\"170\" y=\"200\" width=\"60\" height=\"12\"").doesNotContain("style");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "2?q=zzz", "2?q=iraq&view=text", "2?q=%22(b)(1)%22", "1?q=good", "3?q=iraq" })
	void whereNoWordStandsNothingIsMarked(String page) {
		assertThat(HtmlPages.page(this.mvc, PAGE + page).select(".facsimile-hits")).isEmpty();
	}

	@Test
	void marksCostOneStatement(@Autowired EntityManagerFactory entities) {
		var without = statements(entities, "2");

		assertThat(statements(entities, "2?q=zzz")).isEqualTo(without);
		assertThat(statements(entities, "2?q=iraq&view=text")).isEqualTo(without);
		assertThat(statements(entities, "2?q=iraq")).isEqualTo(without + 1);
		assertThat(statements(entities, "1?q=good")).isEqualTo(statements(entities, "1"));
	}

	private long statements(EntityManagerFactory entities, String page) {
		var statistics = entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		var before = statistics.getPrepareStatementCount();
		HtmlPages.page(this.mvc, PAGE + page + (page.contains("?") ? "&" : "?") + "topic=t" + before);
		return statistics.getPrepareStatementCount() - before;
	}

}
