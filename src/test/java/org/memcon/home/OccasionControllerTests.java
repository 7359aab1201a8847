package org.memcon.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.grouping.Holding;
import org.memcon.conversation.grouping.Occasion;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.conversation.volume.VolumeParts;
import org.memcon.web.Messages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@Import(Messages.class)
@WebMvcTest({ AboutController.class, CollectionController.class, OccasionController.class })
@MockitoBean(types = { Collections.class, Conversations.class, Occasions.class, Sources.class, VolumeParts.class })
class OccasionControllerTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Occasions occasions;

	@Autowired
	Conversations conversations;

	@Test
	void occasionIsShownWithItsConversations() {
		given(this.occasions.findBySlug("call")).willReturn(Optional.of(SampleRecords.entity(Occasion.class,
				Map.of("slug", "call", "name", "Call in a crisis", "scopeNote", "Use for calls."))));
		given(this.conversations.entriesOfOccasion(eq("call"), any()))
			.willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));
		given(this.conversations.countByOccasionSlug("call")).willReturn(1L);

		var page = HtmlPages.page(this.mvc, "/occasions/call");

		assertThat(page.select("h1").text()).isEqualTo("Call in a crisis");
		assertThat(page.select(".scope-note").text()).isEqualTo("Use for calls.");
		assertThat(page.select("h2").first().text()).isEqualTo("1 conversation");
	}

	@Test
	void everyOccasionIsListed() {
		given(this.occasions.holdings())
			.willReturn(List.of(new Holding("call", "Call", 1, 0, null, null, "/occasions/")));

		assertThat(HtmlPages.page(this.mvc, "/occasions").select(".holding a").attr("href"))
			.isEqualTo("/occasions/call");
	}

	@Test
	void strangeOccasionIsNotFound() {
		given(this.occasions.findBySlug("x")).willReturn(Optional.empty());

		assertThat(HtmlPages.page(this.mvc, "/occasions/x", 404).select(".lead").text())
			.isEqualTo("There is no such occasion.");
	}

}
