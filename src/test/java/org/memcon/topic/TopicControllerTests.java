package org.memcon.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.conversation.FoundPassages;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.Turns;
import org.memcon.topic.Headings.HeadingPage;
import org.memcon.topic.Topics.TopicCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@WebMvcTest(TopicController.class)
class TopicControllerTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Topics topics;

	@MockitoBean
	Headings headings;

	@MockitoBean
	Turns turns;

	@Test
	void controlledListIsATree() {
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 5, 0, 0),
				new TopicCount("abm", "ABM Treaty", "arms", 2, 0, 0)));

		var tree = HtmlPages.page(this.mvc, "/topics").select(".topic-tree > li");

		assertThat(tree.select("> a").text()).isEqualTo("Arms control");
		assertThat(tree.select("> ul > li").text()).isEqualTo("ABM Treaty 2");
	}

	@Test
	void topicIsShownWithItsScopeAndTheNumberOfAllItsConversations() {
		given(this.topics.findBySlug("arms")).willReturn(Optional.of(SampleRecords.entity(Topic.class,
				Map.of("slug", "arms", "name", "Arms control", "scopeNote", "Use for arms."))));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 500, 0, 0),
				new TopicCount("abm", "ABM Treaty", "arms", 2, 0, 0)));
		given(this.headings.entriesOn(eq("arms"), any())).willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));
		given(this.headings.pagesOn(eq("arms"), any()))
			.willReturn(List.of(new HeadingPage(1L, TopicAssigner.EDITOR, 2)));

		var page = HtmlPages.page(this.mvc, "/topics/arms");

		assertThat(page.select(".scope-note").text()).isEqualTo("Use for arms.");
		assertThat(page.select("main > h2").first().text()).isEqualTo("500 conversations");
		assertThat(page.select(".narrower li a").eachText()).containsExactly("ABM Treaty 2");
		assertThat(page.select(".histogram")).isEmpty();
		assertThat(page.select(".entry-pages a").attr("href")).isEqualTo("/conversations/c1/pages/2");
		assertThat(page.select(".pager a[rel=next]").attr("href")).isEqualTo("/topics/arms?page=2");
		assertThat(page.select("a[href='/conversations?topic=arms']")).hasSize(1);
	}

	@Test
	void yearsOfATopicStandInAChartAndInATable() {
		given(this.topics.findBySlug("arms"))
			.willReturn(Optional.of(SampleRecords.entity(Topic.class, Map.of("slug", "arms", "name", "Arms control"))));
		given(this.headings.countByYear("arms")).willReturn(List.of(new YearCount(2001, 3), new YearCount(2003, 1)));

		var chart = HtmlPages.page(this.mvc, "/topics/arms").select(".histogram");

		assertThat(chart.select(".bar title").eachText()).containsExactly("2001: 3 conversations",
				"2002: no conversations", "2003: 1 conversation");
		assertThat(chart.select("tbody tr").eachText()).containsExactly("2001 3", "2003 1");
		assertThat(chart.select("tbody a").eachAttr("href")).containsExactly(
				"/conversations?topic=arms&from=2001&to=2001", "/conversations?topic=arms&from=2003&to=2003");
	}

	@Test
	void topicOfNoConversationSaysSo() {
		given(this.topics.findBySlug("arms"))
			.willReturn(Optional.of(SampleRecords.entity(Topic.class, Map.of("slug", "arms", "name", "Arms control"))));

		assertThat(HtmlPages.page(this.mvc, "/topics/arms").text()).contains("no conversations",
				"No conversation in the archive is known to discuss this topic.");
	}

	@Test
	void whatAMachineProposedIsMarked() {
		given(this.topics.findBySlug("arms"))
			.willReturn(Optional.of(SampleRecords.entity(Topic.class, Map.of("slug", "arms", "name", "Arms control"))));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 2, 1, 0)));
		given(this.headings.entriesOn(eq("arms"), any()))
			.willReturn(List.of(SampleRecords.entry(1, "2001-06-16"), SampleRecords.entry(2, "2001-06-17")));
		given(this.headings.pagesOn(eq("arms"), any())).willReturn(List
			.of(new HeadingPage(1L, TopicAssigner.SOURCE, null), new HeadingPage(2L, TopicAssigner.MACHINE, 3)));

		var entries = HtmlPages.page(this.mvc, "/topics/arms").select(".entry");
		assertThat(entries.get(0).text()).doesNotContain("machine");
		assertThat(entries.get(0).text())
			.endsWith("The topic is assigned to the record as a whole. No passage is marked.");
		assertThat(entries.get(1).text()).endsWith("proposed by machine on page 3");
		assertThat(HtmlPages.page(this.mvc, "/topics").select(".topic-tree").text())
			.isEqualTo("Arms control 2 (1 proposed by machine)");
	}

	@Test
	void passagesStandUnderTheirConversationWithSpeakerDateAndLink() {
		given(this.topics.findBySlug("arms"))
			.willReturn(Optional.of(SampleRecords.entity(Topic.class, Map.of("slug", "arms", "name", "Arms control"))));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 12, 0, 1)));
		given(this.headings.entriesOn("arms", PageRequest.of(1, 10)))
			.willReturn(List.of(SampleRecords.entry(1, "2001-06-16"), SampleRecords.entry(2, "2001-06-17")));
		given(this.turns.passagesOn("arms", List.of(1L, 2L), QuotedPassages.MAX_FOUND))
			.willReturn(List.of(FoundPassages.said(1, "t1", "Of missiles.", 1), FoundPassages.publicRecord(2, "t9")));

		var page = HtmlPages.page(this.mvc, "/topics/arms?page=2");

		var passages = page.select(".entry .passage");
		assertThat(passages.eachText()).containsExactly(
				"President Bush Of missiles. 2001-06-16, page 2 of the abstract",
				"from the public record, not from the document A statement. 2001-06-17, page 2 of the abstract");
		assertThat(passages.select("bdi").text()).isEqualTo("President Bush");
		assertThat(passages.select("a").eachAttr("href")).containsExactly("/conversations/c1/pages/2#t1",
				"/conversations/c2/pages/2#t9");
		assertThat(page.text()).contains("12 records", "Showing 11 to 12.");
	}

	@Test
	void passagesThatAreNotQuotedAreCounted() {
		given(this.topics.findBySlug("arms"))
			.willReturn(Optional.of(SampleRecords.entity(Topic.class, Map.of("slug", "arms", "name", "Arms control"))));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 1, 0, 0)));
		given(this.headings.entriesOn(eq("arms"), any())).willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));
		given(this.turns.passagesOn(eq("arms"), any(), anyInt())).willReturn(IntStream.rangeClosed(1, 7)
			.mapToObj((number) -> FoundPassages.said(1, "t" + number, "Of missiles.", 18))
			.toList());

		var page = HtmlPages.page(this.mvc, "/topics/arms");

		assertThat(page.select(".passage")).hasSize(6);
		assertThat(page.select(".passages-more a").text()).isEqualTo("and 12 more passages");
		assertThat(page.select(".passages-more a").attr("href")).isEqualTo("/conversations/c1/pages/2#t7");
	}

	@ParameterizedTest
	@CsvSource({ "2, 404", "0, 400", "one, 400", "'', 200", "1, 200" })
	void pageThatDoesNotExistIsNotFound(String number, int status) {
		given(this.topics.findBySlug("arms"))
			.willReturn(Optional.of(SampleRecords.entity(Topic.class, Map.of("slug", "arms", "name", "Arms control"))));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 10, 0, 0)));

		assertThat(this.mvc.get().uri("/topics/arms?page=" + number)).hasStatus(status);
	}

	@Test
	void scopeOfATopicStandsBelowItsPassages() {
		given(this.topics.findBySlug("arms")).willReturn(Optional.of(SampleRecords.entity(Topic.class,
				Map.of("slug", "arms", "name", "Arms control", "scopeNote", "Use for arms."))));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 1, 0, 0)));
		given(this.headings.entriesOn(eq("arms"), any())).willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));

		assertThat(HtmlPages.page(this.mvc, "/topics/arms").select(".entries ~ .scope .scope-note").text())
			.isEqualTo("Use for arms.");
	}

	@Test
	void unknownTopicIsNotFound() {
		given(this.topics.findBySlug("nothing")).willReturn(Optional.empty());

		assertThat(HtmlPages.page(this.mvc, "/topics/nothing", 404).select(".lead").text())
			.isEqualTo("The controlled list has no such topic.");
	}

}
