package org.memcon.reading;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two records side by side.
 */
@SeededArchive
class CompareControllerTests {

	private static final String FIRST = "2001-06-16-bush-putin-memcon";

	private static final String LAST = "2008-04-06-bush-putin-memcon";

	private static final String BOTH = "/compare?left=" + FIRST + "&right=" + LAST;

	@Autowired
	MockMvcTester mvc;

	@Test
	void topicsOfBothStandFirstAndTheRestLast() {
		var page = HtmlPages.page(this.mvc, BOTH);

		var topics = page.select(".compare-topic > h2").eachText();
		assertThat(topics).startsWith("NATO enlargement")
			.contains("Missile defence", "Chechnya")
			.endsWith("On no topic of the list");
		assertThat(topics).containsSubsequence("Ukraine", "Chechnya");
		assertThat(page.select(".compare-topic").first().select(".compare-side"))
			.allSatisfy((side) -> assertThat(side.select(".turn")).isNotEmpty());
		assertThat(page.select(".compare-none").eachText()).contains("No passage on this topic.");
	}

	@Test
	void eachPassageStandsThereOnceAndIsReferredToElsewhere() {
		var page = HtmlPages.page(this.mvc, BOTH);

		var turns = page.select(".compare .turn").eachAttr("id");
		assertThat(turns).doesNotHaveDuplicates();
		assertThat(turns.stream().filter((it) -> it.startsWith("left-")))
			.hasSameSizeAs(HtmlPages.page(this.mvc, "/conversations/" + FIRST + "/pages").select(".turn"));
		assertThat(page.select(".compare-above a").eachAttr("href")).isNotEmpty()
			.allSatisfy((reference) -> assertThat(page.select(reference)).hasSize(1));
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select(".compare .note-ref, .compare button:not(.bag)")).isEmpty();
	}

	@Test
	void eachSideKeepsItsBasisAndLeadsToTheReader() {
		var page = HtmlPages.page(this.mvc, BOTH);

		assertThat(page.select(".compare-heads .basis")).hasSize(2);
		var place = Objects.requireNonNull(page.select("#right-t5 .passage-place a").first());
		assertThat(HtmlPages.page(this.mvc, place.attr("href").replaceAll("#.*", "")).select("#t5")).hasSize(1);
	}

	@Test
	void pagesAreComparedToo() {
		var page = HtmlPages.page(this.mvc, "/compare?left=" + FIRST + ":2&right=" + LAST + ":1");

		var turns = HtmlPages.page(this.mvc, "/conversations/" + FIRST + "/pages/2").select(".turn").eachAttr("id");
		assertThat(page.select(".turn").eachAttr("id")).filteredOn((it) -> it.startsWith("left-"))
			.containsExactlyInAnyOrderElementsOf(turns.stream().map("left-"::concat).toList());
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(":2&right=" + LAST + ":1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://memcon.example/conversations/" + FIRST, "/conversations/" + FIRST + "?q=iran#t3",
			FIRST + "/citation", " " + FIRST + " " })
	void addressesOfRecordsAreReadToo(String typed) {
		assertThat(this.mvc.get().uri("/compare?right={right}&left={typed}", LAST, typed)).hasStatus(302)
			.hasRedirectedUrl(BOTH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", FIRST + ":99", FIRST + ":0", "<script>", "{x}", "é" })
	void whatIsNotThereIsNotFound(String left) {
		assertThat(this.mvc.get().uri("/compare?left={left}&right={right}", left, LAST)).hasStatus(404);
		assertThat(this.mvc.get().uri("/compare?left=/conversations/{left}&right={right}/", left, LAST))
			.satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isIn(302, 404));
	}

	@Test
	void formerNameLeadsToThePresentOne(@Autowired JdbcClient jdbc) {
		jdbc.sql("insert into former_slugs select 'old-name', id from conversations where slug = ?")
			.param(FIRST)
			.update();
		try {
			assertThat(this.mvc.get().uri("/compare?left=old-name:2&right=" + LAST)).hasStatus(301)
				.hasRedirectedUrl("/compare?left=" + FIRST + ":2&right=" + LAST);
			assertThat(this.mvc.get().uri("/compare?left=old-name")).hasStatus(301)
				.hasRedirectedUrl("/compare?left=" + FIRST);
		}
		finally {
			jdbc.sql("delete from former_slugs where slug = 'old-name'").update();
		}
	}

	@Test
	void oneRecordIsOfferedThoseRelatedToIt() {
		var page = HtmlPages.page(this.mvc, "/compare?left=" + FIRST);

		assertThat(page.select("#left").val()).isEqualTo(FIRST);
		assertThat(page.select(".related a").eachAttr("href"))
			.allMatch((address) -> address.startsWith("/compare?left=" + FIRST + "&right="))
			.hasSize(3);
		assertThat(HtmlPages.page(this.mvc, "/compare").select("#left, #right")).hasSize(2);
		assertThat(HtmlPages.page(this.mvc, "/conversations/" + FIRST).select(".compare-link").eachAttr("href"))
			.containsExactlyElementsOf(page.select(".related a").eachAttr("href"));
	}

}
