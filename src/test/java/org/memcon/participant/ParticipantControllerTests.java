package org.memcon.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.FoundPassages;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.Turns;
import org.memcon.participant.AlphabeticalIndex.LetterGroup;
import org.memcon.participant.Participations.Part;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.PageRequest;
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
		given(this.participations.findAllBy(1L))
			.willReturn(List.of(new Part(1L, RecordForm.MEMCON, "The President", "principal interpreter")));
		given(this.turns.passagesBy(1L, List.of(1L), QuotedPassages.MAX_FOUND))
			.willReturn(List.of(FoundPassages.said(1, "t1", "Of missiles.", 1)));

		var page = HtmlPages.page(this.mvc, "/participants/bush");

		assertThat(page.select("h1").text()).isEqualTo("Bush, George W.");
		assertThat(page.select("h2").first().text()).isEqualTo("1 conversation");
		assertThat(page.select(".entry-part").text()).isEqualTo("as The President, principal, interpreter");
		assertThat(page.select(".passage").text())
			.isEqualTo("President Bush Of missiles. 2001-06-16, page 2 of the abstract");
		assertThat(page.select(".passage a").attr("href")).isEqualTo("/conversations/c1/pages/2#t1");
	}

	@Test
	void conversationsAreShownByTens() {
		given(this.participants.findBySlug("bush"))
			.willReturn(Optional.of(SampleRecords.participant("bush", "Bush, George W.")));
		given(this.participations.findAllBy(1L)).willReturn(LongStream.rangeClosed(1, 21)
			.mapToObj((id) -> new Part(id, (id == 21) ? RecordForm.LETTER : RecordForm.MEMCON, "The President", null))
			.toList());
		given(this.participations.entriesOf("bush", PageRequest.of(2, 10)))
			.willReturn(List.of(SampleRecords.entry(21, "2001-06-16")));

		var page = HtmlPages.page(this.mvc, "/participants/bush?page=3");

		assertThat(page.select("h2").first().text()).isEqualTo("21 records");
		assertThat(page.text()).contains("Showing 21 to 21.");
		assertThat(page.select(".entry").text())
			.endsWith("as The President No passage of this record names this person as its speaker.");
		assertThat(page.select(".pager a[rel=prev]").attr("href")).isEqualTo("/participants/bush?page=2");
		assertThat(page.select(".pager a[rel=next]")).isEmpty();
		assertThat(this.mvc.get().uri("/participants/bush?page=4")).hasStatus(404);
		assertThat(this.mvc.get().uri("/participants/bush?page=x")).hasStatus(400);
	}

	@Test
	void unknownPersonIsNotFound() {
		given(this.participants.findBySlug("nobody")).willReturn(Optional.empty());

		assertThat(HtmlPages.page(this.mvc, "/participants/nobody", 404).select(".lead").text())
			.isEqualTo("There is no such participant.");
	}

}
