package org.memcon.timeline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Conversations.MonthCount;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.web.Messages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Limit;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@Import(Messages.class)
@WebMvcTest(TimelineController.class)
class TimelineControllerTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Conversations conversations;

	@MockitoBean
	ContextEvents events;

	@BeforeEach
	void fill() {
		var entry = SampleRecords.entry(1, "2001-09-12");
		given(this.conversations.countByYear()).willReturn(List.of(new YearCount(1975, 500), new YearCount(2001, 1)));
		given(this.conversations.entriesBetween(any(), any(), any())).willReturn(List.of(entry));
		given(this.events.findAll()).willReturn(List.of(event("helsinki", "1975-08-01", "1975-08-01", false),
				event("attacks", "2001-09-11", "2001-09-11", false),
				event("crawford", "2001-11-14", "2001-11-15", true)));
	}

	@Test
	void yearShowsItsConversationsAmongEventsAndContacts() {
		var page = HtmlPages.page(this.mvc, "/timeline?year=2001");

		assertThat(page.select("h1").text()).isEqualTo("Timeline of 2001");
		assertThat(page.select(".timeline-part h2").eachText()).containsExactly("September 2001", "November 2001");
		assertThat(page.select(".event-kind").eachText()).containsExactly("Public event",
				"No released record is known");
		assertThat(page.select("#crawford .event-days").text()).isEqualTo("14–15 November 2001");
		assertThat(page.select("#attacks .event-text small").text()).isEqualTo("(Agency)");
		assertThat(page.select(".entry-title a").attr("href")).isEqualTo("/conversations/c1");
		assertThat(page.select(".timeline-steps a").eachAttr("href")).containsExactly("/timeline?year=1975");
		assertThat(page.select(".timeline-years [aria-current]").text()).isEqualTo("2001");
	}

	@Test
	void yearWithTooManyRecordsIsCountedByMonths() {
		given(this.conversations.countByMonth(LocalDate.of(1975, 1, 1), LocalDate.of(1975, 12, 31)))
			.willReturn(List.of(new MonthCount(3, 499), new MonthCount(12, 1)));

		var page = HtmlPages.page(this.mvc, "/timeline?year=1975");

		assertThat(page.select(".timeline-part h2").eachText()).containsExactly("March 1975", "August 1975",
				"December 1975");
		assertThat(page.select(".timeline-part p > a").eachText()).containsExactly("499 records of this month",
				"1 record of this month");
		assertThat(page.select(".timeline-part p > a").eachAttr("href"))
			.startsWith("/conversations?from=1975-03&to=1975-03");
		then(this.conversations).should(never()).entriesBetween(any(), any(), any());
	}

	@Test
	void allYearsWithTooManyRecordsAreBars() {
		given(this.conversations.countByYear()).willReturn(List.of(new YearCount(1975, 500), new YearCount(1976, 30)));

		var page = HtmlPages.page(this.mvc, "/timeline");

		assertThat(page.select(".mark .year-bar")).hasSize(2);
		assertThat(page.select(".entries")).isEmpty();
		assertThat(page.select("main").text()).contains("Choose a year");
		then(this.conversations).should(never()).entries(any(Limit.class));
	}

	@Test
	void fewRecordsAreShownYearByYear() {
		given(this.conversations.countByYear()).willReturn(List.of(new YearCount(2001, 1)));
		given(this.conversations.entries(any(Limit.class))).willReturn(List.of(SampleRecords.entry(1, "2001-09-12")));

		var page = HtmlPages.page(this.mvc, "/timeline");

		assertThat(page.select(".timeline-part h2 a").eachText()).containsExactly("1975", "2001");
		assertThat(page.select(".mark")).hasSize(3);
	}

	@Test
	void yearOfWhichNothingIsKnownSaysSo() {
		given(this.conversations.entriesBetween(any(), any(), any())).willReturn(List.of());

		var page = HtmlPages.page(this.mvc, "/timeline?year=1999");

		assertThat(page.select("main").text()).contains("The archive has no record or event of this year.");
		assertThat(page.select(".timeline-steps a")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "20x1", "99999", "-200", "200", "%00" })
	void whatIsNoYearIsRefusedInWords(String year) {
		assertThat(this.mvc.get().uri("/timeline?year=" + year)).hasStatus(400)
			.bodyText()
			.contains("A year has four digits");
	}

	private static ContextEvent event(String slug, String first, String last, boolean contact) {
		return new ContextEvent(slug, "Event", LocalDate.parse(first), LocalDate.parse(last), contact,
				"What happened. <small class=\"cited\">(Agency)</small>");
	}

}
