package org.memcon.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.Page;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.volume.VolumeParts;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;
import org.mockito.Answers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

@EnableConfigurationProperties(ContactSettings.class)
@Import(Messages.class)
@WebMvcTest(ReadingController.class)
class ReadingControllerTests {

	private final List<Page> pages = SampleRecords.pages("c", 3);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ReadingRoom readingRoom;

	@MockitoBean
	VolumeParts volumeParts;

	@Test
	void pageSaysWhereItStands() {
		open(2, none());

		var page = HtmlPages.page(this.mvc, "/conversations/c/pages/2");

		assertThat(page.title()).startsWith("Page 2 of 3 of the abstract – A meeting");
		assertThat(page.select(".reader-position").text()).isEqualTo("page 2 of 3 of the abstract");
		assertThat(page.select("h1").text()).contains("page 2 of 3 of the abstract");
		assertThat(page.select("head link[rel=prev]").attr("href")).isEqualTo("/conversations/c/pages/1");
		assertThat(page.select("head link[rel=next]").attr("href")).isEqualTo("/conversations/c/pages/3");
	}

	@Test
	void everyPageIsOneClickAway() {
		open(1, none());

		var turning = HtmlPages.page(this.mvc, "/conversations/c/pages/1").select(".turning");

		assertThat(turning.select("li").eachText()).containsExactly("1", "2", "3", "Last",
				"Whole abstract on one page");
		assertThat(turning.select("[aria-current=page]").text()).isEqualTo("1");
		assertThat(turning.select(".turning-previous")).isEmpty();
		assertThat(turning.select(".turning-next").text()).isEqualTo("Next: Opening words of page 2 →");
	}

	@Test
	void turnNamesItsSpeakerAndHasAnAnchor() {
		open(1, none());

		var turn = HtmlPages.page(this.mvc, "/conversations/c/pages/1").select(".turn");

		assertThat(turn.select(".speaker-name").text()).isEqualTo("President Bush");
		assertThat(turn.attr("id")).isEqualTo("t1");
		assertThat(turn.select(".permalink").attr("href")).isEqualTo("#t1");
	}

	@Test
	void pageSaysWhatItsTextIs() {
		open(1, none());

		assertThat(HtmlPages.page(this.mvc, "/conversations/c/pages/1").select(".basis").text())
			.startsWith("Abstract, written for this archive")
			.contains("not the document’s own words");
	}

	@Test
	void noteStandsOnThePageOfItsTurn() {
		open(1, none());

		assertThat(HtmlPages.page(this.mvc, "/conversations/c/pages/1").select(".note").text())
			.contains("A note on Iraq.");
		assertThat(HtmlPages.page(this.mvc, "/conversations/c/pages/1").select(".note").attr("id")).isEqualTo("n1");
	}

	@Test
	void wordsAreMarkedAndTheWayGoesOn() {
		open(1, ConversationHitsTests.context("iraq", 0));

		var page = HtmlPages.page(this.mvc, "/conversations/c/pages/1?q=iraq&topic=iraq");

		assertThat(page.select("mark#hit-1").text()).isEqualTo("Iraq");
		assertThat(page.select(".hit-bar .hit-count").text()).isEqualTo("1 of 1");
		assertThat(page.select(".hit-next").attr("href")).isEqualTo("/conversations/hits?after=c&q=iraq&topic=iraq");
		assertThat(page.select(".reader-back a").attr("href")).isEqualTo("/conversations?q=iraq&topic=iraq");
		assertThat(page.select(".turning a").eachAttr("href")).allMatch((it) -> it.endsWith("?q=iraq&topic=iraq"));
	}

	@Test
	void wordsThatAreNotThereAreSaidNotToBe() {
		open(1, ConversationHitsTests.context("<probe>", 0));

		var bar = HtmlPages.page(this.mvc, "/conversations/c/pages/1?q=%3Cprobe%3E&topic=iraq").select(".hit-bar");

		assertThat(bar.text()).contains("“<probe>”", "no matches in the text of this conversation");
	}

	@Test
	void wholeConversationKeepsItsPageBreaks() {
		var hits = new ConversationHits(none());
		given(this.readingRoom.whole(eq("c"), any()))
			.willReturn(WholeConversation.of(this.pages, turns(hits), hits, none(), null));

		var page = HtmlPages.page(this.mvc, "/conversations/c/pages");

		assertThat(page.select("article").eachAttr("id")).containsExactly("page-1", "page-2", "page-3");
		assertThat(page.select(".page-break").eachText()).containsExactly("page 1 of 3 of the abstract",
				"page 2 of 3 of the abstract", "page 3 of 3 of the abstract");
		assertThat(page.select(".turn").eachAttr("id")).containsExactly("t1");
	}

	@Test
	void titlePageShowsWhatIsNotKnown() {
		var particularView = ParticularView.of(List.of(ParticularKind.START, ParticularKind.NSC_LOG),
				List.of(SampleRecords.particular(ParticularKind.NSC_LOG)));
		var conversation = this.pages.get(0).conversation();
		given(this.readingRoom.titlePage(eq("c"), any()))
			.willReturn(titlePage(TitlePage.Origin.of(conversation, null), particularView));

		var page = HtmlPages.page(this.mvc, "/conversations/c");

		assertThat(page.select(".checksum a")).isEmpty();

		assertThat(page.select("h1").text()).isEqualTo("A meeting");
		assertThat(page.select(".unknown-particulars summary").text()).isEqualTo("Not known: 2 particulars");
		assertThat(page.select(".unknown-particulars li").eachText()).containsExactly("Published by", "Began");
		assertThat(page.select(".report, .brief")).isEmpty();
		assertThat(page.select("dt:contains(NSC log number) + dd").text()).isEqualTo("known");
		assertThat(page.select(".page-list a").eachAttr("href")).containsExactly("/conversations/c/pages/1",
				"/conversations/c/pages/2", "/conversations/c/pages/3");
		assertThat(page.select(".dateline time").text()).isEqualTo("Saturday, 2001-06-16");
	}

	@Test
	void titlePageOffersTheOriginalFileIfItIsKept(@TempDir Path folder) throws IOException {
		var file = Files.write(folder.resolve("original"), new byte[2000]);
		var origin = TitlePage.Origin.of(this.pages.get(0).conversation(), file);
		given(this.readingRoom.titlePage(eq("c"), any())).willReturn(titlePage(origin, List.of()));

		var link = HtmlPages.page(this.mvc, "/conversations/c").select(".checksum a");

		assertThat(link.text()).isEqualTo("Download the original file (2 KB)");
		assertThat(link.attr("href")).isEqualTo("/conversations/c/original");
	}

	private TitlePage titlePage(TitlePage.Origin origin, List<ParticularView> particulars) {
		var conversation = this.pages.get(0).conversation();
		return new TitlePage(ConversationView.of(conversation), PageNavigation.of(conversation, this.pages, 0, none()),
				origin, null, List.of(), null, List.of(), particulars, List.of(), List.of(), null, null, List.of(),
				List.of(), List.of(), none(), mock(Answers.RETURNS_DEEP_STUBS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1.5", "01", "one", "12345678", "1000000000000" })
	void pageThatCannotBeIsNotLookedFor(String number) {
		assertThat(HtmlPages.page(this.mvc, "/conversations/c/pages/" + number, 404).select(".lead").text())
			.isEqualTo("This record has no such page.");
		verifyNoInteractions(this.readingRoom);
	}

	@Test
	void conversationThatIsNotThereIsNotFound() {
		given(this.readingRoom.titlePage(eq("2001-09-11"), any()))
			.willThrow(new NotFoundException("error.404.conversation"));

		var page = HtmlPages.page(this.mvc, "/conversations/2001-09-11", 404);

		assertThat(page.select(".lead").text()).isEqualTo("The archive has no conversation with this name.");
		assertThat(page.select("main a").first().attr("href"))
			.isEqualTo("/conversations?from=2001-09-11&to=2001-09-11");
	}

	private void open(int number, SearchContext context) {
		var hits = new ConversationHits(context);
		given(this.readingRoom.page(eq("c"), eq(number), any())).willReturn(
				ReadingPage.of(this.pages, this.pages.get(number - 1), turns(hits), hits, List.of(), context, null));
	}

	private List<MarkedTurn> turns(ConversationHits hits) {
		return hits.mark(List.of(SampleRecords.turn(this.pages.get(0), 1, "<p>They spoke of Iraq.</p>",
				SampleRecords.note(NoteKind.FOOTNOTE, "A note on Iraq."))));
	}

	private static SearchContext none() {
		return SearchContext.of(Map.of());
	}

}
