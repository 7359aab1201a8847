package org.memcon.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.topic.Topics;
import org.memcon.topic.Topics.TopicCount;
import org.memcon.web.Messages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Limit;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@Import(Messages.class)
@WebMvcTest(HomeController.class)
class HomeControllerTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 12);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ArchiveExtents extents;

	@MockitoBean
	Conversations conversations;

	@MockitoBean
	Topics topics;

	@BeforeEach
	void hold() {
		given(this.extents.current()).willReturn(extent(2, 2));
		given(this.conversations.entries(any(Limit.class)))
			.willReturn(List.of(SampleRecords.entry(1, "2001-06-16"), SampleRecords.entry(2, "2001-09-12")));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("abm", "ABM Treaty", null, 2, 0, 0),
				new TopicCount("none", "Nothing", null, 0, 0, 0)));
	}

	private static ArchiveExtent extent(long records, long conversations) {
		return new ArchiveExtent(records, conversations, null, null, 1, "The release", 0, 0, null, null);
	}

	@Test
	void twoPersonsOfAllConversationsNameTheArchive() {
		assertThat(heading(11, 1, "The release", 22)).isEqualTo("Bush–Putin conversations, 2001–2008");
		assertThat(heading(12, 1, "The release", 22)).isEqualTo("The release, 2001–2008");
	}

	@Test
	void collectionsNameTheArchiveOtherwise() {
		assertThat(heading(40, 1, "Volume XII, 1969–1970", 22)).isEqualTo("Volume XII, 1969–1970");
		assertThat(heading(40, 3, "The release", 22))
			.isEqualTo("Declassified conversations from 3 collections, 2001–2008");
	}

	private String heading(long records, long collections, String collection, long parts) {
		given(this.extents.current()).willReturn(new ArchiveExtent(records, records, LocalDate.of(2001, 6, 16),
				LocalDate.of(2008, 4, 6), collections, collection, 2, parts, "Bush, George W.", "Putin, Vladimir"));
		return HtmlPages.page(this.mvc, "/").select("h1").text();
	}

	@Test
	void everyConversationIsAMarkOnTheLine() {
		var marks = HtmlPages.page(this.mvc, "/").select(".mark");

		assertThat(marks.eachAttr("href")).containsExactly("/conversations/c1", "/conversations/c2");
		assertThat(marks.get(0).attr("aria-label")).isEqualTo("2001-06-16: Conversation 1");
	}

	@Test
	void marksArePlainLinksWithoutScript() {
		assertThat(HtmlPages.page(this.mvc, "/").select("[data-chart] a")).hasSize(2)
			.noneMatch((it) -> it.hasAttr("tabindex"));
	}

	@Test
	void tableHoldsTheMarks() {
		var rows = HtmlPages.page(this.mvc, "/").select(".chart-table tbody tr");

		assertThat(rows.eachText()).first().isEqualTo("2001-06-16 Conversation 1 meeting");
		assertThat(rows.select("a").eachAttr("href")).containsExactly("/conversations/c1", "/conversations/c2");
	}

	@Test
	void tooManyForMarksStandByTheYear() {
		given(this.extents.current()).willReturn(extent(2000, 2000));
		given(this.conversations.countByYear()).willReturn(List.of(new YearCount(2001, 2000)));

		var page = HtmlPages.page(this.mvc, "/");

		assertThat(page.select(".mark").eachAttr("href")).containsExactly("/conversations?from=2001&to=2001");
		assertThat(page.select(".chart-table tbody tr").eachText()).containsExactly("2001 2000");
		assertThat(page.select(".chart-table a").attr("href")).isEqualTo("/conversations?from=2001&to=2001");
	}

	@Test
	void whatLiesOutsideTheLineIsCounted() {
		given(this.extents.current()).willReturn(extent(2001, 2001));
		given(this.conversations.countByYear()).willReturn(List.of(new YearCount(201, 1), new YearCount(2001, 2000)));

		assertThat(HtmlPages.page(this.mvc, "/").select(".timeline-legend").text())
			.startsWith("Not shown: 1 before 2001, none after 2001");
	}

	@Test
	void lettersAreCountedApart() {
		given(this.extents.current()).willReturn(extent(5, 2));

		var page = HtmlPages.page(this.mvc, "/");

		assertThat(page.select(".lead").text())
			.startsWith("2 declassified records of conversations between leaders and 3 other documents, in date order");
		assertThat(page.select(".timeline-legend a").first().text()).isEqualTo("All 5 records in date order");
	}

	@Test
	void onThisDayIsOnThisDay() {
		given(this.conversations.entriesOnDay(eq(9), eq(12), any()))
			.willReturn(List.of(SampleRecords.entry(2, "2001-09-12")));

		var section = HtmlPages.page(this.mvc, "/").select("section[aria-labelledby=day-heading]");

		assertThat(section.select("h2").text()).isEqualTo("On this day");
		assertThat(section.select("a").attr("href")).isEqualTo("/conversations/c2");
	}

	@Test
	void otherwiseTheNearestAnniversaryIsShown() {
		given(this.conversations.nearestTo(any(), any())).willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));

		assertThat(HtmlPages.page(this.mvc, "/").select("#day-heading").text()).isEqualTo("Nearest anniversary");
	}

	@Test
	void topicsWithoutConversationsAreLeftOut() {
		assertThat(HtmlPages.page(this.mvc, "/").select(".topic-cloud li").eachText()).containsExactly("ABM Treaty 2");
	}

	@Test
	void emptyArchiveStillOpens() {
		given(this.extents.current()).willReturn(extent(0, 0));
		given(this.conversations.entries(any(Limit.class))).willReturn(List.of());
		given(this.topics.counts()).willReturn(List.of());

		var page = HtmlPages.page(this.mvc, "/");

		assertThat(page.select(".lead").text()).startsWith("No records");
		assertThat(page.select(".timeline, .home-topics")).isEmpty();
	}

	@TestConfiguration(proxyBeanMethods = false)
	@EnableConfigurationProperties(HomeSettings.class)
	static class FixedClock {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.from(TODAY.atStartOfDay(ZoneOffset.UTC)), ZoneOffset.UTC);
		}

	}

}
