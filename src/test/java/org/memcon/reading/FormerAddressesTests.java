package org.memcon.reading;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record that was renamed, one that was withdrawn, and passages that are no longer
 * there.
 */
@SeededArchive
class FormerAddressesTests {

	private static final String PRESENT = "2001-09-12-bush-putin-telcon";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	FormerAddresses formerAddresses;

	@BeforeEach
	void moveAndWithdraw() {
		var id = this.jdbc.sql("select id from conversations where slug = ?").param(PRESENT).query(Long.class).single();
		this.jdbc.sql("insert into former_slugs values ('old.call', ?), ('iraq', ?), ('older-gone', -7)")
			.params(id, id)
			.update();
		this.jdbc.sql("insert into former_anchors values (?, 't900', 't2'), (?, 't901', null)").params(id, id).update();
		this.jdbc.sql("""
				insert into withdrawals values (-7, 'gone', 'A call <b>about</b> wine', 'TELCON', '2 January 1999',
					'bush-putin-2026', 'nato', 'Released by mistake.', ?, true)""")
			.param(OffsetDateTime.parse("2026-02-01T12:00:00Z"))
			.update();
	}

	@AfterEach
	void tidyUp() {
		this.jdbc.sql("delete from former_slugs").update();
		this.jdbc.sql("delete from former_anchors").update();
		this.jdbc.sql("delete from withdrawals").update();
	}

	@ParameterizedTest
	@CsvSource({ "'', ''", "?q=iraq%26x&topic=nato, ?q=iraq%26x&topic=nato", "/pages, /pages",
			"/pages/1?q=bush, /pages/1?q=bush", "/citation?style=oscola, /citation?style=oscola",
			"/pages/1/citation.ris?turn=t2, /pages/1/citation.ris?turn=t2", "/turns/t2, /turns/t2",
			"/summary, /summary", "/pages/1/facsimile/thumbnail, /pages/1/facsimile/thumbnail",
			"/pages/%3Cprobe%3E, /pages/%3Cprobe%3E", "/pages/..%5C%5Cevil.example, /pages/..%5C%5Cevil.example" })
	void anAddressUnderAFormerSlugLeadsToTheSameUnderThePresentOne(String rest, String kept) {
		var answer = this.mvc.get().uri(URI.create("/conversations/old.call" + rest));

		assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue("Location", "/conversations/" + PRESENT + kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/topics/old.call", "/collections/old.call", "/participants/gone", "/occasions/gone",
			"/conversations/nothing", "/conversations/old.call.x/pages" })
	void otherAddressesAreNotFoundAsBefore(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aTopicOfTheSameNameIsTheTopic() {
		assertThat(this.mvc.get().uri("/topics/iraq")).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gone", "gone/pages", "gone/pages/1", "gone/citation.ris", "gone/turns/t1", "older-gone",
			"gone/pages/1/facsimile" })
	void aWithdrawnRecordIsGone(String address) {
		assertThat(this.mvc.get().uri("/conversations/" + address)).hasStatus(HttpStatus.GONE);
	}

	@Test
	void whatItWasWhyAndWhenIsTold() {
		var page = HtmlPages.page(this.mvc, "/conversations/gone", 410);

		assertThat(page.select(".withdrawal dd").eachText()).containsExactly(
				"A call <b>about</b> wine, telephone call, 2 January 1999", "Released by mistake.", "1 February 2026");
		assertThat(page.select(".withdrawal b")).isEmpty();
		assertThat(page.select("main ul a").eachAttr("href")).containsExactly("/collections/bush-putin-2026",
				"/conversations", "/about/identifiers");
	}

	@Test
	void programsAreToldTheSameInOneSentence() {
		var request = new MockHttpServletRequest("GET", "/iiif/gone/manifest");
		request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/iiif/{slug}/manifest");
		request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("slug", "gone"));

		var answer = answer(request);

		assertThat(answer.getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(answer.getModel()).containsEntry("messageKey", "error.410.record")
			.hasEntrySatisfying("arguments",
					(it) -> assertThat((Object[]) it).containsExactly(
							"“A call <b>about</b> wine” (2 January 1999) was withdrawn from the archive on "
									+ "2026-02-01. Reason: Released by mistake."));
	}

	@ParameterizedTest
	@CsvSource({ "/turns/t2, 302, /pages/1#t2", "/turns/t900, 301, /pages/1#t2", "/turns/t901, 301, ''",
			"/turns/t2?q=bush, 302, /pages/1?q=bush#t2" })
	void aPassageIsFoundByItsAnchorAlone(String address, int status, String place) {
		var answer = this.mvc.get().uri("/conversations/" + PRESENT + address);

		assertThat(answer).hasStatus(status).headers().hasValue("Location", "/conversations/" + PRESENT + place);
	}

	@ParameterizedTest
	@CsvSource({ "t900, /turns/t2", "t900?fields=anchor, /turns/t2?fields=anchor", "t901, ''" })
	void programsAreLedToThePassageThatTookItsPlace(String anchor, String place) {
		var record = "/api/v1/conversations/" + PRESENT;

		assertThat(this.mvc.get().uri(record + "/turns/" + anchor)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader("Location", record + place);
	}

	@Test
	void aPassageThatNeverWasIsNotFound() {
		assertThat(this.mvc.get().uri("/conversations/" + PRESENT + "/turns/t999")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("This record has no such passage, and never had one.");
	}

	@ParameterizedTest
	@CsvSource({ "/pages/1/citation?turn=t900&style=oscola, /pages/1/citation?turn=t2&style=oscola",
			"/pages/2/citation.bib?turn=t2, /pages/1/citation.bib?turn=t2",
			"/pages/99/citation?turn=t2, /pages/1/citation?turn=t2" })
	void theCitationOfAPassageThatMovedIsFoundWhereItStands(String address, String place) {
		var answer = this.mvc.get().uri("/conversations/" + PRESENT + address);

		assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.headers()
			.hasValue("Location", "/conversations/" + PRESENT + place);
	}

	private ModelAndView answer(HttpServletRequest request) {
		return Objects.requireNonNull(this.formerAddresses.resolveException(request, new MockHttpServletResponse(),
				null, new NotFoundException("error.404.conversation")));
	}

}
