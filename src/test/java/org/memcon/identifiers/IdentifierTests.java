package org.memcon.identifiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every identifier that an earlier release gave out is alive: it leads to what it named,
 * or on to where that is now, or says what became of it.
 */
@SeededArchive
class IdentifierTests {

	private static final Path LISTS = Path.of("src/test/resources/org/memcon/identifiers");

	private static final List<Integer> ALIVE = List.of(200, 410);

	@Autowired
	MockMvcTester mvc;

	/** An address with the fragments on it. */
	record Identifier(String address, List<String> anchors) {

		@Override
		public String toString() {
			return this.address;
		}

	}

	static Stream<Identifier> identifiers() throws IOException {
		try (var lists = Files.list(LISTS)) {
			return lists.toList().stream().flatMap(IdentifierTests::identifiers);
		}
	}

	private static Stream<Identifier> identifiers(Path list) {
		Map<String, List<String>> anchors = lines(list).stream()
			.map((line) -> (line + "#").split("#", 3))
			.collect(Collectors.groupingBy((parts) -> parts[0],
					Collectors.mapping((parts) -> parts[1], Collectors.toList())));
		return anchors.entrySet().stream().map((it) -> new Identifier(it.getKey(), it.getValue()));
	}

	private static List<String> lines(Path list) {
		try {
			return Files.readAllLines(list);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("identifiers")
	void whatWasGivenOutIsAlive(Identifier identifier) {
		var answer = followed(identifier.address());

		assertThat(answer.getStatus()).isIn(ALIVE);
		assertThat(identifier.anchors()).filteredOn((anchor) -> !anchor.isEmpty() && !isOn(answer, anchor))
			.allSatisfy((anchor) -> assertThat(followed(passage(identifier, anchor)).getStatus()).isIn(ALIVE));
	}

	private static String passage(Identifier identifier, String anchor) {
		return identifier.address().replaceFirst("(/conversations/[^/]+).*", "$1/turns/" + anchor);
	}

	private static boolean isOn(MockHttpServletResponse answer, String anchor) {
		return answer.getStatus() == 410 || Jsoup.parse(content(answer)).getElementById(anchor) != null;
	}

	private MockHttpServletResponse followed(String address) {
		var answer = this.mvc.get().uri(address).exchange().getResponse();
		var location = answer.getRedirectedUrl();
		return (location != null) ? followed(location.replaceFirst("#.*", "")) : answer;
	}

	private static String content(MockHttpServletResponse answer) {
		try {
			return answer.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
