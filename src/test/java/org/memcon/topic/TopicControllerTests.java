package org.memcon.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.topic.Headings.HeadingPage;
import org.memcon.topic.Topics.TopicCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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

	@Test
	void controlledListIsATree() {
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 5, 0),
				new TopicCount("abm", "ABM Treaty", "arms", 2, 0)));

		var tree = HtmlPages.page(this.mvc, "/topics").select(".topic-tree > li");

		assertThat(tree.select("> a").text()).isEqualTo("Arms control");
		assertThat(tree.select("> ul > li").text()).isEqualTo("ABM Treaty 2");
	}

	@Test
	void topicIsShownWithItsScopeAndTheNumberOfAllItsConversations() {
		given(this.topics.findBySlug("arms")).willReturn(Optional.of(SampleRecords.entity(Topic.class,
				Map.of("slug", "arms", "name", "Arms control", "scopeNote", "Use for arms."))));
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 500, 0),
				new TopicCount("abm", "ABM Treaty", "arms", 2, 0)));
		given(this.headings.entriesOn(eq("arms"), any())).willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));
		given(this.headings.pagesOn("arms")).willReturn(List.of(new HeadingPage(1L, TopicAssigner.EDITOR, 2)));

		var page = HtmlPages.page(this.mvc, "/topics/arms");

		assertThat(page.select(".scope-note").text()).isEqualTo("Use for arms.");
		assertThat(page.select("h2").first().text()).isEqualTo("500 conversations");
		assertThat(page.select(".authority-record dd").text()).isEqualTo("ABM Treaty 2");
		assertThat(page.select(".entry-pages a").attr("href")).isEqualTo("/conversations/c1/pages/2");
		assertThat(page.select("a[href='/conversations?topic=arms']")).hasSize(1);
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
		given(this.topics.counts()).willReturn(List.of(new TopicCount("arms", "Arms control", null, 2, 1)));
		given(this.headings.entriesOn(eq("arms"), any()))
			.willReturn(List.of(SampleRecords.entry(1, "2001-06-16"), SampleRecords.entry(2, "2001-06-17")));
		given(this.headings.pagesOn("arms")).willReturn(List.of(new HeadingPage(1L, TopicAssigner.SOURCE, null),
				new HeadingPage(2L, TopicAssigner.MACHINE, 3)));

		var entries = HtmlPages.page(this.mvc, "/topics/arms").select(".entry");
		assertThat(entries.get(0).text()).doesNotContain("machine");
		assertThat(entries.get(1).text()).endsWith("on page 3 proposed by machine");
		assertThat(HtmlPages.page(this.mvc, "/topics").select(".topic-tree").text())
			.isEqualTo("Arms control 2 (1 proposed by machine)");
	}

	@Test
	void unknownTopicIsNotFound() {
		given(this.topics.findBySlug("nothing")).willReturn(Optional.empty());

		assertThat(HtmlPages.page(this.mvc, "/topics/nothing", 404).select(".lead").text())
			.isEqualTo("The controlled list has no such topic.");
	}

}
