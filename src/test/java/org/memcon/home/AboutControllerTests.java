package org.memcon.home;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.grouping.Holding;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.conversation.volume.VolumeParts;
import org.memcon.web.Messages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@Import(Messages.class)
@WebMvcTest({ AboutController.class, CollectionController.class, OccasionController.class })
@MockitoBean(types = { Collections.class, Conversations.class, Occasions.class, Sources.class, VolumeParts.class })
class AboutControllerTests {

	private static final Holding RELEASE = new Holding("release", "The release", 8, 0, LocalDate.of(2001, 7, 6),
			LocalDate.of(2003, 3, 18), "/collections/");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Collections collections;

	@Autowired
	Sources sources;

	@Test
	void aboutSaysWhatIsHere() {
		given(this.collections.holdings()).willReturn(List.of(RELEASE));

		var page = HtmlPages.page(this.mvc, "/about");

		assertThat(page.select("main li").text()).isEqualTo("The release, 8 conversations");
		assertThat(page.select("#promise")).hasSize(1);
		assertThat(page.select("a[href='/oai?verb=Identify']")).hasSize(1);
		assertThat(page.select(".evidence-key dt")).hasSameSizeAs(Evidence.values());
	}

	@Test
	void aboutNamesEveryKindOfText() {
		assertThat(HtmlPages.page(this.mvc, "/about").select("main").text()).contains("an abstract",
				"machine-read text", "a transcription");
	}

	@Test
	void theFooterCallsNoTextAnAbstractThatMayBeNone() {
		assertThat(HtmlPages.page(this.mvc, "/about").select(".site-footer p").text())
			.endsWith("Each record says what its text is: an abstract, machine-read text or a transcription.");
	}

	@Test
	void everySourceHasAnAnchorAndItsAddress() {
		given(this.sources.findAll())
			.willReturn(List.of(new Source(1L, "M1", "M", "A <title>", null, null, "ru", "https://example.org/a")));

		var source = HtmlPages.page(this.mvc, "/about/sources").select("#M1");

		assertThat(source.select("cite").text()).isEqualTo("A <title>");
		assertThat(source.select("a").attr("href")).isEqualTo("https://example.org/a");
		assertThat(source.select("a").attr("hreflang")).isEqualTo("ru");
	}

	@Test
	void theShortAddressOfTheSourcesLeadsToThem() {
		assertThat(this.mvc.get().uri("/sources")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader("Location", "/about/sources");
	}

	@Test
	void coloursAreChosenBeforeTheStyleSheetsApply() {
		var first = HtmlPages.page(this.mvc, "/help").select("head :is(script, link[rel=stylesheet])").first();

		assertThat(first.attr("src")).startsWith("/js/display-");
		assertThat(first.hasAttr("defer")).isFalse();
	}

	@Test
	void helpShowsEightExamplesThatCanBeClicked() {
		var examples = HtmlPages.page(this.mvc, "/help").select(".examples-table a");

		assertThat(examples).hasSize(8).allSatisfy((it) -> assertThat(it.attr("href")).startsWith("/conversations?q="));
	}

}
