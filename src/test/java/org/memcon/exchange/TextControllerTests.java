package org.memcon.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveWithPapers
class TextControllerTests {

	private static final Path EXPECTED = Path.of("src/test/resources/org/memcon/exchange");

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "2001-06-16-bush-putin-memcon.txt, 2001-06-16-bush-putin-memcon.txt",
			"2001-07-06-bush-putin-telcon/pages/2.txt, 2001-07-06-bush-putin-telcon-page-2.txt",
			IngestedPapers.CALL + ".txt, " + IngestedPapers.CALL + ".txt",
			IngestedPapers.CALL + "/pages/2.txt, " + IngestedPapers.CALL + "-page-2.txt",
			IngestedPapers.CALL + "/summary.txt, " + IngestedPapers.CALL + "-summary.txt",
			IngestedPapers.LETTER + ".txt, " + IngestedPapers.LETTER + ".txt" })
	void textIsAsExpectedAndItsFileHasAName(String address, String file) throws IOException {
		var answer = get(address);

		assertThat(answer).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment; ",
				"filename=\"" + file + "\"");
		assertThat(text(answer)).isEqualTo(Files.readString(EXPECTED.resolve(file)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2001-06-16-bush-putin-memcon", "2008-04-06-bush-putin-memcon", IngestedPapers.CALL })
	void noLineIsLongerThanAPageOfTypescriptUnlessItIsOneWord(String slug) {
		assertThat(text(get(slug + ".txt")).lines())
			.allMatch((line) -> line.codePointCount(0, line.length()) <= WrappedTextBuilder.WIDTH
					|| !line.strip().contains(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing.txt", "2001-06-16-bush-putin-memcon/pages/99.txt",
			"2001-06-16-bush-putin-memcon/pages/0.txt", "2001-06-16-bush-putin-memcon/summary.txt" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(get(address)).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "/pages/2.txt, 5", "/summary.txt, 4", ".txt, 7" })
	void whatWasWithheldCostsOneStatementMore(String file, int statements, @Autowired EntityManagerFactory entities) {
		var statistics = entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();

		get(IngestedPapers.CALL + file);
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
	}

	@Test
	void readerWhoHasTheTextIsToldSo() {
		var validator = get(IngestedPapers.CALL + ".txt").getResponse().getHeader("ETag");

		assertThat(
				this.mvc.get().uri("/conversations/" + IngestedPapers.CALL + ".txt").header("If-None-Match", validator))
			.hasStatus(304);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri("/conversations/" + address).exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
