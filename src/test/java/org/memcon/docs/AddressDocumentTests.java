package org.memcon.docs;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "memcon.archive.storage=memory")
@AutoConfigureMockMvc
class AddressDocumentTests {

	private static final List<String> TABLES = List.of("Pages", "Files", "Images");

	private final Document document = Document.of("docs/addresses.md");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MockMvcTester pages;

	@Test
	void theAddressesAreThoseThatAnswer() {
		assertThat(promised().map((row) -> row.code(0)).toList()).containsExactlyInAnyOrderElementsOf(addresses());
	}

	@Test
	void everyExampleIsAnswered() {
		assertThat(promised()).filteredOn((row) -> !row.code(1).isEmpty())
			.allSatisfy((row) -> assertThat(this.pages.get().uri(row.code(1)))
				.matches((answer) -> answer.getResponse().getStatus() < 400, row.code(1)));
	}

	@Test
	void theParametersOfTheCatalogAreThoseItKnows() {
		var known = Stream.concat(Stream.of("q", "from", "to", "sort", "page"),
				Program.codes("search.Facet", "field").stream());

		assertThat(column("Parameters of the catalog")).containsExactlyInAnyOrderElementsOf(known.toList());
	}

	@Test
	void everyExampleOfAParameterIsObeyed() {
		var everything = sentence("");

		assertThat(this.document.table("Parameters of the catalog")).filteredOn((row) -> !row.code(0).equals("page"))
			.allSatisfy((row) -> assertThat(row.codes(2)).isNotEmpty()
				.allSatisfy((example) -> assertThat(sentence(example)).isNotEqualTo(everything)));
	}

	@Test
	void theOrdersAreThoseTheCatalogKnows() {
		assertThat(values("sort")).containsExactlyInAnyOrderElementsOf(Program.codes("search.Sort", "code"));
	}

	@Test
	void theFormsAreThoseOfTheRecords() {
		assertThat(values("form"))
			.containsExactlyInAnyOrderElementsOf(Program.codes("conversation.RecordForm", "code"));
	}

	/** Every table of addresses, each under its heading. */
	private Stream<Document.Row> promised() {
		return TABLES.stream().map(this.document::table).flatMap(List::stream);
	}

	private List<String> values(String parameter) {
		return this.document.table("Parameters of the catalog")
			.stream()
			.filter((row) -> row.code(0).equals(parameter))
			.findFirst()
			.orElseThrow()
			.codes(1);
	}

	private List<String> column(String heading) {
		return this.document.table(heading).stream().map((row) -> row.code(0)).toList();
	}

	/**
	 * The addresses of our own pages, each once; what the server asks for its own answers
	 * is none.
	 */
	private List<String> addresses() {
		return this.mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((page) -> page.getValue().getBeanType().getPackageName().startsWith("org.memcon"))
			.flatMap((page) -> page.getKey().getPatternValues().stream())
			.filter((address) -> !address.equals("/error"))
			.distinct()
			.toList();
	}

	private String sentence(String query) {
		var page = this.pages.get().uri("/conversations?" + query).exchange();
		assertThat(page).hasStatusOk();
		return Jsoup.parse(text(page)).select(".sentence").text();
	}

	private static String text(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
