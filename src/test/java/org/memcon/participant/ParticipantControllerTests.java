package org.memcon.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.memcon.Seen;
import org.memcon.Specimens;
import org.memcon.conversation.Holding;
import org.memcon.conversation.PageNumber;
import org.memcon.conversation.Turns;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ParticipantController.class)
class ParticipantControllerTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Participants participants;

	@MockitoBean
	Participations participations;

	@MockitoBean
	Turns turns;

	@Test
	void everyoneIsListedWithConversationsAndYears() {
		given(this.participants.holdings()).willReturn(
				List.of(new Holding("bush", "Bush, George W.", 11, LocalDate.of(2001, 6, 16), LocalDate.of(2008, 4, 6)),
						new Holding("nobody", "Nobody", 0, null, null)));

		var page = Seen.page(this.mvc, "/participants");

		assertThat(page.select(".holding").eachText()).containsExactly("Bush, George W. 11 conversations 2001–2008",
				"Nobody no conversations");
		assertThat(page.select(".holding a").attr("href")).isEqualTo("/participants/bush");
	}

	@Test
	void personIsShownWithPartsInOrderOfTime() {
		var bush = Specimens.participant("bush", "Bush, George W.");
		given(this.participants.findBySlug("bush")).willReturn(Optional.of(bush));
		given(this.participations.entriesOf(eq("bush"), any())).willReturn(List.of(Specimens.entry(1, "2001-06-16")));
		given(this.participations.findAllBy(1L)).willReturn(
				List.of(Specimens.participation(Specimens.conversation("c1"), "The President", "United States")));
		given(this.turns.pagesSpokenOnBy(1L)).willReturn(List.of(new PageNumber(1L, 2), new PageNumber(1L, 3)));

		var page = Seen.page(this.mvc, "/participants/bush");

		assertThat(page.select("h1").text()).isEqualTo("Bush, George W.");
		assertThat(page.select("h2").first().text()).isEqualTo("1 conversation");
		assertThat(page.select(".entry-part").text()).isEqualTo("as The President, principal, interpreter");
		assertThat(page.select(".entry-pages a").eachAttr("href")).containsExactly("/conversations/c1/pages/2",
				"/conversations/c1/pages/3");
	}

	@Test
	void strangerIsNotFound() {
		given(this.participants.findBySlug("nobody")).willReturn(Optional.empty());

		assertThat(Seen.page(this.mvc, "/participants/nobody", 404).select(".lead").text())
			.isEqualTo("There is no such participant.");
	}

}
