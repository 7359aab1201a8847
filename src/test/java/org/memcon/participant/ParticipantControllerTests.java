package org.memcon.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.Turns;
import org.memcon.conversation.Turns.PageNumber;
import org.memcon.participant.AlphabeticalIndex.LetterGroup;

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
		given(this.participants.entries()).willReturn(List.of(
				new ParticipantEntry("bush", "Bush, George W.", 11, 0, LocalDate.of(2001, 6, 16),
						LocalDate.of(2008, 4, 6), "A"),
				new ParticipantEntry("nobody", "Nobody", 0, 0, null, null, null)));

		var page = HtmlPages.page(this.mvc, "/participants");

		assertThat(page.select(".holding").eachText()).containsExactly("Bush, George W. 11 conversations 2001–2008",
				"Nobody no conversations");
		assertThat(page.select(".holding a").attr("href")).isEqualTo("/participants/bush");
	}

	@Test
	void personsOfOneNameAreDistinguishedByTheirVolumes() {
		given(this.participants.entries()).willReturn(List.of(named("a-roe", "Roe, John", "Volume XII"),
				named("b-roe", "Roe, John", "Volume XIV"), named("doe", "Doe, Jane", "Volume XII")));

		assertThat(HtmlPages.page(this.mvc, "/participants").select(".holding .double").eachText())
			.containsExactly("Volume XII", "Volume XIV");
	}

	@Test
	void longListStandsInTheOrderOfTheAlphabet() {
		var names = IntStream.range(0, 61).mapToObj((i) -> named("n" + i, (char) ('A' + i % 3) + "name" + i, "V"));
		given(this.participants.entries()).willReturn(names.toList());

		var page = HtmlPages.page(this.mvc, "/participants");
		assertThat(page.select(".letters a").eachText()).containsExactly("A", "B", "C");
		assertThat(page.select(".letters a").eachAttr("href"))
			.allMatch((it) -> page.getElementById(it.substring(1)) != null);
		assertThat(page.select(".holding")).hasSize(61);
	}

	@Test
	void accentsDoNotMakeALetter() {
		var names = IntStream.range(0, 61).mapToObj((i) -> named("n" + i, (i % 2 == 0) ? "Élysée" : "Earl", "V"));

		assertThat(AlphabeticalIndex.of(names.toList()).letters()).extracting(LetterGroup::letter).containsExactly("E");
	}

	private static ParticipantEntry named(String slug, String name, String collection) {
		return new ParticipantEntry(slug, name, 1, 0, null, null, collection);
	}

	@Test
	void personIsShownWithPartsInOrderOfTime() {
		var bush = SampleRecords.participant("bush", "Bush, George W.");
		given(this.participants.findBySlug("bush")).willReturn(Optional.of(bush));
		given(this.participations.entriesOf(eq("bush"), any()))
			.willReturn(List.of(SampleRecords.entry(1, "2001-06-16")));
		given(this.participations.findAllBy(1L)).willReturn(List
			.of(SampleRecords.participation(SampleRecords.conversation("c1"), "The President", "United States")));
		given(this.turns.pagesSpokenOnBy(1L)).willReturn(List.of(new PageNumber(1L, 2), new PageNumber(1L, 3)));

		var page = HtmlPages.page(this.mvc, "/participants/bush");

		assertThat(page.select("h1").text()).isEqualTo("Bush, George W.");
		assertThat(page.select("h2").first().text()).isEqualTo("1 conversation");
		assertThat(page.select(".entry-part").text()).isEqualTo("as The President, principal, interpreter");
		assertThat(page.select(".entry-pages a").eachAttr("href")).containsExactly("/conversations/c1/pages/2",
				"/conversations/c1/pages/3");
	}

	@Test
	void unknownPersonIsNotFound() {
		given(this.participants.findBySlug("nobody")).willReturn(Optional.empty());

		assertThat(HtmlPages.page(this.mvc, "/participants/nobody", 404).select(".lead").text())
			.isEqualTo("There is no such participant.");
	}

}
