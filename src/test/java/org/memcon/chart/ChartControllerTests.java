package org.memcon.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveWithPapers
class ChartControllerTests {

	private static final String TALK = "/charts/talk?conversation=" + IngestedPapers.CALL;

	@Autowired
	MockMvcTester mvc;

	@Test
	void listLeadsToTheChartsOfLists() {
		assertThat(page("/charts").select(".charts a").eachAttr("href")).containsExactly("/charts/topics",
				"/charts/topic-matrix", "/charts/participants", "/charts/words");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/charts/topics", "/charts/topics?topic=nato&topic=iran&from=2001-07&to=2005",
			"/charts/topics?participant=rice-condoleezza", "/charts/participants", "/charts/participants?topic=nato" })
	void everyMarkCountsWhatItsLinkShows(String address) {
		var marks = page(address).select(".chart-mark");

		assertThat(marks).isNotEmpty();
		for (var mark : marks.stream().limit(12).toList()) {
			var count = mark.attr("aria-label").replaceFirst(".*: ", "");
			assertThat(page(mark.attr("href")).select(".sentence").text()).startsWith(count + " ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/charts/topics", "/charts/topic-matrix", "/charts/participants", "/charts/words?q=nato",
			TALK })
	void tableHasWhatTheMarksHave(String address) {
		var page = page(address);

		var linked = page.select(".chart-figures td a").eachAttr("href");
		assertThat(page.select("[data-chart] a")).isNotEmpty()
			.allSatisfy((mark) -> assertThat(linked).contains(mark.attr("href")));
	}

	@Test
	void topicsAreThoseChosen() {
		var page = page("/charts/topics?topic=nato&topic=iran");

		assertThat(page.select(".chart-figures thead a").eachText()).containsExactly("NATO", "Iran");
		assertThat(page.select(".chart-options [aria-current]").eachText()).containsExactly("Iran", "NATO");
		assertThat(page.select(".chart-options [aria-current]").eachAttr("href"))
			.containsExactly("/charts/topics?topic=nato", "/charts/topics?topic=iran");
	}

	@Test
	void chartSaysOfHowMany() {
		assertThat(page("/charts/topics?collection=bush-putin-2026").select(".chart-counted").text())
			.contains("records from ")
			.containsPattern("\\d+ have a topic");
		assertThat(page("/charts/words?q=nato&collection=bush-putin-2026").select(".chart-counted").text())
			.containsPattern("\\d+ of \\d+ records have “nato”");
	}

	@Test
	void matrixHasARowForEachRecordAndMarksWhatAMachineProposed() {
		var page = page("/charts/topic-matrix?year=1999");

		var row = page.select(".chart-figures tbody tr").first();
		assertThat(row.select("th a").attr("href")).isEqualTo("/conversations/" + IngestedPapers.CALL);
		assertThat(row.select("td").eachText()).contains("yes", "proposed");
		assertThat(page.select(".chart-mark-hollow").first().attr("aria-label")).endsWith(": proposed");
	}

	@Test
	void matrixIsSortedByNumberOfTopics() {
		var counts = page("/charts/topic-matrix?order=topics&form=any").select(".chart-figures tbody tr")
			.stream()
			.map((row) -> -row.select("td a").size())
			.toList();

		assertThat(counts).hasSizeGreaterThan(5).isSorted();
	}

	@Test
	void sharedConversationsAreTheSameBothWays() {
		var rows = page("/charts/participants").select(".chart-figures tbody tr");

		for (var i = 0; i < rows.size(); i++) {
			for (var j = 0; j < rows.size(); j++) {
				assertThat(cell(rows.get(i), j)).isEqualTo(cell(rows.get(j), i));
			}
		}
	}

	@Test
	void speakersSharesAddUp() {
		var page = page(TALK);

		assertThat(page.select(".chart-figures thead th").eachText()).containsExactly("Speaker", "Words",
				"Share of words (%)", "Turns", "Share of turns (%)");
		assertThat(page.select(".chart-figures td:nth-child(3)")
			.stream()
			.mapToDouble((share) -> Double.parseDouble(share.text()))
			.sum()).isBetween(99.7, 100.3);
		assertThat(page.select(".chart-mark").first().attr("href")).startsWith("/passages?")
			.contains("speaker=", "conversation=" + IngestedPapers.CALL);
	}

	@Test
	void abstractHasNoSharesOfTalk() {
		var page = page("/charts/talk?conversation=2001-06-16-bush-putin-memcon");

		assertThat(page.select(".chart-counted").text()).contains("Its words are ours");
		assertThat(page.select("[data-chart], table")).isEmpty();
		assertThat(HtmlPages.page(this.mvc, "/charts/talk.csv?conversation=2001-06-16-bush-putin-memcon", 404).text())
			.contains("nothing to draw");
	}

	@Test
	void recordLeadsToItsSharesOfTalk() {
		assertThat(page("/conversations/" + IngestedPapers.CALL).select("a[href=" + TALK + "]")).hasSize(1);
	}

	@Test
	void wordsAreAskedFor() {
		var page = page("/charts/words");

		assertThat(page.select("form.chart-words input[name=q]")).hasSize(3);
		assertThat(page.select("[data-chart], table, .copies")).isEmpty();
	}

	@Test
	void wordLeadsToThePassagesOfTheYear() {
		var page = page("/charts/words?q=nato&q=%22missile%20defence%22");

		assertThat(page.select(".chart-figures thead a").eachText()).containsExactly("“nato”: occurrences",
				"\"missile defence\": occurrences", "“nato”: per 10,000 words",
				"\"missile defence\": per 10,000 words");
		assertThat(page.select(".chart-mark").first().attr("href")).startsWith("/passages?q=nato&year=");
		assertThat(page.select(".chart-counted").text()).contains("are abstracts, whose words are ours");
	}

	@ParameterizedTest
	@CsvSource({ "/charts/topics?topic=nothing, 404", "/charts/nothing, 404", "/charts/talk, 400",
			"/charts/talk?conversation=nothing, 404", "/charts/words?q=a&q=b&q=c&q=d, 400",
			"/charts/topic-matrix?order=x, 400", "/charts/topics?from=2001-13, 400", "/charts/words.png, 404",
			"/charts/topics?topic=a&topic=b&topic=c&topic=d&topic=e&topic=f&topic=g, 400", "/charts/nothing.csv, 404" })
	void badParametersAreExplained(String address, int status) {
		assertThat(HtmlPages.page(this.mvc, address, status).select("main p").text()).isNotBlank();
	}

	@Test
	void tableIsAFile() throws IOException {
		var answer = this.mvc.get().uri("/charts/topics.csv?topic=nato").exchange();

		assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"memcon-topics.csv\"");
		assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.startsWith("\uFEFFYear,NATO\r\n")
			.containsPattern("\r\n2001,[1-9]\\d*\r\n");
	}

	@Test
	void typedWordIsNoFormulaInTheTable() {
		var answer = this.mvc.get().uri(URI.create("/charts/words.csv?q=%22=nato%22")).exchange();

		assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.contains(",\"'\"\"=nato\"\": occurrences\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/charts/topics.svg", "/charts/topic-matrix.svg", "/charts/participants.svg",
			"/charts/words.svg?q=%3Cnato%3E&q=treaty", "/charts/talk.svg?conversation=" + IngestedPapers.CALL })
	void drawingStandsAlone(String address) throws IOException {
		var answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		var svg = Jsoup.parse(new ByteArrayInputStream(answer.getContentAsByteArray()), "UTF-8", "",
				Parser.xmlParser());

		assertThat(answer.getContentType()).startsWith("image/svg+xml");
		assertThat(svg.select("svg > title").text()).isNotBlank();
		assertThat(svg.select("a").eachAttr("href")).isNotEmpty().allMatch((it) -> it.startsWith("http://localhost/"));
		assertThat(svg.select("script, style, [class], [style]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/charts/topics.png", "/charts/topic-matrix.png", "/charts/participants.png",
			"/charts/words.png?q=treaty", "/charts/talk.png?conversation=" + IngestedPapers.CALL })
	void imageCanBeRead(String address) throws IOException {
		var answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		var image = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));

		assertThat(answer.getContentType()).isEqualTo("image/png");
		assertThat(image.getWidth()).isEqualTo(1984);
		assertThat(image.getRGB(0, 0)).isEqualTo(0xfffffdf9);
	}

	private static String cell(Element row, int column) {
		return row.select("td").get(column).text();
	}

	private Document page(String address) {
		return HtmlPages.page(this.mvc, address);
	}

}
