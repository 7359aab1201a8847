package org.memcon.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.grouping.Holding;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.conversation.volume.VolumeParts;
import org.memcon.conversation.volume.VolumeParts.VolumeCounts;
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
class CollectionControllerTests {

	private static final Holding RELEASE = new Holding("release", "The release", 8, 0, LocalDate.of(2001, 7, 6),
			LocalDate.of(2003, 3, 18), "/collections/");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Collections collections;

	@Autowired
	Conversations conversations;

	@Autowired
	VolumeParts volumeParts;

	@Test
	void collectionIsShownWithPublisherRightsAndConversations() {
		given(this.collections.findBySlug("release")).willReturn(Optional.of(SampleRecords.entity(Collection.class,
				Map.of("slug", "release", "title", "The release", "imprint",
						new Imprint(null, "Washington", LocalDate.of(2026, 1, 7), null, "Ann Roe; Bo Doe"), "rights",
						"<p>Free.</p>"))));
		given(this.conversations.entriesOfCollection(eq("release"), any()))
			.willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));
		given(this.conversations.countByCollectionSlug("release")).willReturn(300L);
		given(this.volumeParts.countsOf("release")).willReturn(new VolumeCounts(0, 0));

		var page = HtmlPages.page(this.mvc, "/collections/release");

		assertThat(page.select("dd").eachText()).containsExactly("not known", "Ann Roe, Bo Doe",
				"Washington, 7 January 2026", "not known");
		assertThat(page.select("h2").first().text()).isEqualTo("300 conversations");
		assertThat(page.select(".entry-title a").attr("href")).isEqualTo("/conversations/c1");
		assertThat(page.select("section .description").text()).isEqualTo("Free.");
	}

	@Test
	void everyCollectionIsListed() {
		given(this.collections.holdings()).willReturn(List.of(RELEASE));

		assertThat(HtmlPages.page(this.mvc, "/collections").select(".holding").text())
			.isEqualTo("The release 8 conversations 2001–2003");
	}

	@Test
	void strangeCollectionIsNotFound() {
		given(this.collections.findBySlug("x")).willReturn(Optional.empty());

		assertThat(HtmlPages.page(this.mvc, "/collections/x", 404).select(".lead").text())
			.isEqualTo("There is no such collection.");
	}

}
