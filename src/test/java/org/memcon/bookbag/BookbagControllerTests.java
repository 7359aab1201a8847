package org.memcon.bookbag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bookbags as their addresses hold them.
 */
@SeededArchive
class BookbagControllerTests {

	private static final String FIRST = "2001-06-16-bush-putin-memcon";

	private static final String CALL = "2003-03-18-bush-putin-telcon";

	private static final String ALL = FIRST + "," + CALL + ":2," + CALL
			+ ":t3,/conversations%3Fq%3Dnato%26topic%3Diraq,nothing";

	@Autowired
	MockMvcTester mvc;

	@Test
	void itemsStandInTheirOrderWithBasisAndCitation() {
		var page = shared(ALL);

		assertThat(page.select(".entry-title").eachText()).containsExactly("First meeting, Brdo Castle",
				"Telephone call on the eve of war in Iraq", "Telephone call on the eve of war in Iraq",
				"Records with “nato”, on Iraq", "nothing");
		assertThat(page.select(".entry-line").eachText()).anyMatch((line) -> line.contains("abstract in 3 pages"))
			.anyMatch((line) -> line.startsWith("Page 2 of the abstract"));
		assertThat(page.select(".passage-text")).hasSize(1);
		assertThat(page.select(".bag-citation")).hasSize(3);
		assertThat(page.select(".bag-citation").last().text()).contains("abstract in Memcon, passage 3");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/bookbag");
	}

	@Test
	void styleIsThatOfTheAddress() {
		var page = shared(FIRST + "&style=apa");

		assertThat(page.select(".bag-citation dt").eachText()).containsExactly("In-text citation", "Bibliography");
		assertThat(page.select("option[selected]").text()).isEqualTo("APA, 7th edition");
		assertThat(page.select(".bag-files a").eachAttr("href")).hasSize(6).allMatch((it) -> it.endsWith("&style=apa"));
	}

	@Test
	void whatIsNotHereIsNamed() {
		var page = shared("nothing," + FIRST + ":99," + FIRST + ":t999,%3Cscript%3E,/elsewhere,/conversations%3F%25zz");

		assertThat(page.select(".entry .unknown").eachText()).containsExactly(
				"There is no such record in this archive.", "The record has no such page or passage.",
				"The record has no such page or passage.",
				"This is not the name of a record, a page, a passage or a search.",
				"This is not the name of a record, a page, a passage or a search.",
				"This is not the name of a record, a page, a passage or a search.");
		assertThat(page.select("main script")).isEmpty();
	}

	@Test
	void itemCountsOnce() {
		assertThat(shared(FIRST + ",%20" + FIRST + ",," + FIRST).select(".entry")).hasSize(1);
	}

	@Test
	void formerNamesLeadToThePresentOnesAndWithdrawnRecordsSaySo(@Autowired JdbcClient jdbc) {
		try {
			jdbc.sql(
					"""
							insert into former_slugs (slug, conversation_id) select 'former', id from conversations where slug = ?
							""")
				.param(FIRST)
				.update();
			jdbc.sql("""
					insert into former_anchors (conversation_id, anchor, successor)
					select id, 't888', 't2' from conversations where slug = ?
					""").param(FIRST).update();
			jdbc.sql(
					"""
							insert into withdrawals (id, slug, title, form, collection_slug, reason, withdrawn_at, by_curator)
							values (99999, 'taken', 'A call', 'TELCON', 'bush-putin-2026', 'a duplicate', current_timestamp, true)
							""")
				.update();
			var page = shared("former:1," + FIRST + ":t888,taken:t1");
			assertThat(page.select("[data-bag-item]").eachAttr("data-bag-item")).containsExactly(FIRST + ":1",
					FIRST + ":t2");
			assertThat(page.select(".unknown").text()).contains("“A call” was withdrawn", "a duplicate");
		}
		finally {
			jdbc.sql("delete from former_slugs where slug = 'former'").update();
			jdbc.sql("delete from former_anchors where anchor = 't888'").update();
			jdbc.sql("delete from withdrawals where slug = 'taken'").update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/bookbag?", "/bookbag.csv?", "/bookbag.epub?" })
	void moreThanTwoHundredItemsAreRefused(String address) {
		var items = IntStream.rangeClosed(1, 200).mapToObj((it) -> "a" + it).collect(Collectors.joining(","));

		assertThat(this.mvc.get().uri(address + "items=" + items)).hasStatusOk();
		assertThat(this.mvc.get().uri(address + "items=" + items + ",b")).hasStatus(400)
			.bodyText()
			.contains("up to 200 items");
		assertThat(this.mvc.get().uri(address + "style=none")).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource({ "ris, 'ID  - 2003-03-18-bush-putin-telcon:t3', 3, TY  -",
			"bib, '{2003-03-18-bush-putin-telcon:t3,', 3, @unpublished",
			"csljson, '\"id\":\"2003-03-18-bush-putin-telcon:t3\"', 3, '\"id\"'" })
	void citationsAreThoseOfThePlaces(String ending, String key, int number, String mark) {
		var file = text("/bookbag." + ending + "?items=" + ALL);

		assertThat(file).contains(key);
		assertThat(file.split(Pattern.quote(mark), -1)).hasSize(number + 1);
	}

	@Test
	void tableHasARowForEachItem() {
		var rows = text("/bookbag.csv?items=" + ALL + "&style=mhra-notes").split("\r\n");

		assertThat(rows).hasSize(6);
		assertThat(rows[0]).endsWith(
				"item,title,date,place,participants,basis,page,speaker,passage,citation,bibliography,address,missing");
		assertThat(rows[3]).startsWith(CALL + ":t3,").contains("Bush, George W.; Putin, Vladimir", ",abstract,");
		assertThat(rows[5]).endsWith("There is no such record in this archive.");
	}

	@Test
	void markdownIsANumberedListWithoutMeaningInItsTexts() {
		var list = text("/bookbag.md?items=" + ALL + ",%3Cb%3E*x*");

		assertThat(list).startsWith("# Bookbag\n\n1. **First meeting, Brdo Castle**\n\n   16 June 2001")
			.contains("\n\n2. **Telephone call", "   > ", "abstract in Memcon, passage 3")
			.contains(
					"\n\n4. **Records with “nato”, on Iraq**\n\n   <http://localhost/conversations?q=nato&topic=iraq>")
			.contains("6. **\\<b\\>\\*x\\***");
	}

	@Test
	void bookHoldsEachConversationOnce() throws IOException {
		var book = this.mvc.get().uri("/bookbag.epub?items=" + ALL).exchange();

		assertThat(book).hasStatusOk().hasContentType("application/epub+zip");
		var names = new ArrayList<String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(book.getResponse().getContentAsByteArray()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		assertThat(names).contains("EPUB/title.xhtml").filteredOn((name) -> name.startsWith("EPUB/record-")).hasSize(2);
	}

	@Test
	void ownBookbagIsAPlainPage() {
		var page = HtmlPages.page(this.mvc, "/bookbag");

		assertThat(page.select(".bag-without").text()).contains("needs JavaScript");
		assertThat(page.select(".bag-out, .bag-own").eachAttr("hidden")).hasSize(2);
		assertThat(page.select(".bag-link").text()).isEqualTo("Bookbag");
	}

	private Document shared(String items) {
		return HtmlPages.page(this.mvc, "/bookbag?items=" + items);
	}

	private String text(String address) {
		try {
			return this.mvc.get().uri(URI.create(address)).exchange().getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
