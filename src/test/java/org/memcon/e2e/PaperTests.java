package org.memcon.e2e;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers in a browser: with images, redactions, and a summary.
 */
@Import(SeededArchiveWithPapers.PapersConfiguration.class)
@TestPropertySource(properties = "spring.application.name=memcon-of-papers")
class PaperTests extends BrowserTests {

	private static final String RECORD = "/conversations/" + IngestedPapers.CALL;

	private static final String WITHDRAWN = "/conversations/gone";

	@Autowired
	JdbcClient jdbc;

	@BeforeAll
	void withdrawOneAndMoveAPassage() {
		this.jdbc.sql("""
				insert into withdrawals values (-7, 'gone', 'A call about wine', 'TELCON', '2 January 1999',
					'bush-putin-2026', 'nato', 'Released by mistake.', ?, true)""")
			.param(OffsetDateTime.parse("2026-02-01T12:00:00Z"))
			.update();
		this.jdbc.sql("insert into former_anchors select id, 't900', 't2' from conversations where slug = ?")
			.param(IngestedPapers.CALL)
			.update();
	}

	@ParameterizedTest
	@ValueSource(strings = { RECORD, RECORD + "/pages", RECORD + "/pages/1", RECORD + "/pages/2",
			RECORD + "/pages/2?view=text", RECORD + "/pages/2?view=image", RECORD + "/summary",
			"/conversations/" + IngestedPapers.LETTER, "/conversations?redactions=yes", "/topics/iraq", "/",
			WITHDRAWN })
	void axeFindsNothing(String address) throws IOException {
		open(address);

		assertThat(Stream.of(PHONE, DESK).flatMap(Axe.on(this.page)::violationsAt)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { RECORD, RECORD + "/pages", RECORD + "/pages/2", RECORD + "/pages/2?view=image", WITHDRAWN })
	void neverScrollsSideways(String address) {
		open(address);

		for (var width : List.of(PHONE, 320)) {
			this.page.setViewportSize(width, 844);
			assertThat((Integer) this.page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
		}
	}

	@Test
	void quotationOfTheDocumentIsNotCalledAnAbstract() {
		open(RECORD + "/pages/2?view=text");
		var quotationOf = quotationOf(".turn");
		open(RECORD + "/summary");

		assertThat(quotationOf).matches("From passage \\d+\\.");
		assertThat(quotationOf(".turn")).contains("of the abstract");
	}

	private String quotationOf(String passage) {
		this.page.locator(passage)
			.first()
			.evaluate("(it) => getSelection().selectAllChildren(it.querySelector('.turn-text'))");
		this.page.locator(".quote-card").waitFor();
		return text(".quote-of");
	}

	@Test
	void imageStandsBesideItsTextAndBelowItOnAPhone() {
		open(RECORD + "/pages/2");

		assertThat(top(".facsimile")).isLessThan(top(".turn"));
		this.page.setViewportSize(PHONE, 844);
		assertThat(top(".facsimile")).isGreaterThan(top(".turn"));
		this.page.setViewportSize(DESK, 860);
	}

	@Test
	void fullSizeIsOneClickAway() {
		open(RECORD + "/pages/2");

		follow(this.page.locator(".facsimile-full"));
		assertThat(address()).isEqualTo(RECORD + "/pages/2/facsimile");
		assertThat(this.page.locator("img").evaluate("(it) => it.naturalWidth")).isEqualTo(1275);
	}

	@Test
	void codeOpensItsMeaning() {
		open(RECORD + "/pages/2?view=text");

		this.page.locator("#r3 button").click();
		assertThat(this.page.locator("#r3-meaning").isVisible()).isTrue();
	}

	@Test
	void oldAnchorOfTheAbstractLeadsToTheSummary() {
		open(RECORD + "/pages/1#t1");

		this.page.waitForURL("**/summary#t1");
		assertThat(this.page.locator("#t1").isVisible()).isTrue();
	}

	@Test
	void anchorOfAPassageThatMovedLeadsToThePassageInItsPlace() {
		open(RECORD + "/pages/3#t900");

		this.page.waitForURL("**/pages/*#t2");
		assertThat(this.page.locator("#t2").isVisible()).isTrue();
	}

	@Test
	void anchorThatIsThereStays() {
		open(RECORD + "/pages/2#r3");

		assertThat(address()).isEqualTo(RECORD + "/pages/2#r3");
	}

	private double top(String selector) {
		return this.page.locator(selector).first().boundingBox().y;
	}

}
