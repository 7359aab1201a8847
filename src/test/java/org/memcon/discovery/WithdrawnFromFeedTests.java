package org.memcon.discovery;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.web.cache.ResponseCacheTesting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The notices of withdrawn records in the feed of the archive.
 */
@SeededArchive
@Transactional
class WithdrawnFromFeedTests {

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void withdraw(@Autowired JdbcClient jdbc) {
		jdbc.sql(
				"""
						insert into withdrawals (id, slug, title, form, collection_slug, reason, by_curator, withdrawn_at)
						values (?, ?, 'A call', 'TELCON', 'bush-putin-2026', ?, true, timestamp with time zone '2099-01-02 03:04:05Z')
						""")
			.params(-1, "1999-01-01-doe-roe-telcon", "A forgery: <b>\u0001")
			.update();
	}

	/**
	 * What is made before a withdrawal, or during one that is taken back, is not kept.
	 */
	@BeforeEach
	@AfterEach
	void clearResponses(@Autowired ApplicationContext context) {
		ResponseCacheTesting.clear(context);
	}

	@Test
	void archiveSaysWhatWentWhenAndWhy() {
		var stone = read("/feed").getElementsByTag("at:deleted-entry");

		assertThat(stone).hasSize(1);
		assertThat(stone.attr("ref")).isEqualTo("http://localhost/conversations/1999-01-01-doe-roe-telcon");
		assertThat(stone.attr("when")).isEqualTo("2099-01-02T03:04:05Z");
		assertThat(stone.text()).isEqualTo("A forgery: <b>\uFFFD");
	}

	@Test
	void feedIsAsYoungAsTheWithdrawalAndStillValid() {
		assertThat(read("/feed").select("feed > updated").text()).isEqualTo("2099-01-02T03:04:05Z");
		assertThat(new RelaxNgSchema("atom.rnc").errors(text("/feed"))).isEmpty();
	}

	@Test
	void listHoldsOnlyWhatItFinds() {
		assertThat(read("/conversations.atom").getElementsByTag("at:deleted-entry")).isEmpty();
	}

	@Test
	void mapIsAsYoungAsTheWithdrawal() {
		assertThat(this.mvc.get().uri("/sitemap.xml")).hasHeader("Last-Modified", "Fri, 02 Jan 2099 03:04:05 GMT")
			.hasStatusOk();
		assertThat(read("/sitemap.xml").selectFirst("url > lastmod").text()).isEqualTo("2099-01-02T03:04:05Z");
	}

	private Document read(String address) {
		return Jsoup.parse(text(address), Parser.xmlParser());
	}

	private String text(String address) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
