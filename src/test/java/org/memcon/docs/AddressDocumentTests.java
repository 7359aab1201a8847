package org.memcon.docs;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.search.Facet;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class AddressDocumentTests {

	private static final List<String> TABLES = List.of("Pages", "Files", "For programs", "Feeds and discovery",
			"Harvesting", "Images");

	private static final Pattern NOT_SEEDED = Pattern
		.compile("/summary|/facsimile|/original|/contents|/sections|/iiif/\\{slug}/pages");

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/addresses.md");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MockMvcTester pages;

	@Test
	void theAddressesAreThoseThatAnswer() {
		assertThat(promised().flatMap((tableRow) -> tableRow.codes(0).stream()).toList())
			.containsExactlyInAnyOrderElementsOf(addresses());
	}

	@Test
	void everyExampleIsAnswered() {
		var examples = promised().flatMap(this::examples).toList();

		assertThat(examples).hasSizeGreaterThan(70)
			.noneMatch((address) -> address.contains("{"))
			.allSatisfy((address) -> assertThat(this.pages.get().uri(address))
				.matches((answer) -> answer.getResponse().getStatus() < 400, address));
	}

	@Test
	void theParametersOfTheCatalogAreThoseItKnows() {
		var known = Stream.concat(Stream.of("q", "from", "to", "sort", "page"),
				Kind.CONVERSATIONS.facets().stream().map(Facet::field));

		assertThat(column("Parameters of the catalog")).containsExactlyInAnyOrderElementsOf(known.toList());
	}

	@Test
	void theParametersOfPassagesAreThoseThatTheCatalogLacks() {
		var own = Kind.PASSAGES.facets().stream().filter((facet) -> !Kind.CONVERSATIONS.facets().contains(facet));

		assertThat(column("Parameters of passages"))
			.containsExactlyInAnyOrderElementsOf(own.map(Facet::field).toList());
	}

	@Test
	void everyExampleOfAParameterIsObeyed() {
		var everything = sentence("");

		assertThat(this.markdownPage.table("Parameters of the catalog"))
			.filteredOn((tableRow) -> !tableRow.code(0).equals("page"))
			.allSatisfy((tableRow) -> assertThat(tableRow.codes(2)).isNotEmpty()
				.allSatisfy((example) -> assertThat(sentence(example)).isNotEqualTo(everything)));
	}

	@Test
	void theOrdersAreThoseTheCatalogKnows() {
		assertThat(values("sort")).containsExactlyInAnyOrderElementsOf(ProgramTypes.codes("Sort", "code"));
	}

	@Test
	void theFormsAreThoseOfTheRecords() {
		assertThat(values("form")).containsExactlyInAnyOrderElementsOf(ProgramTypes.codes("RecordForm", "code"));
	}

	/** Every table of addresses, each under its heading. */
	private Stream<MarkdownPage.TableRow> promised() {
		return TABLES.stream().map(this.markdownPage::table).flatMap(List::stream);
	}

	/**
	 * The addresses of a row with the examples of their variables and queries. The seeded
	 * archive has no summaries, no images, no files of papers and no contents of volumes.
	 */
	private Stream<String> examples(MarkdownPage.TableRow tableRow) {
		var queries = tableRow.codes(1).stream().filter((code) -> code.startsWith("?")).toList();
		return tableRow.codes(0)
			.stream()
			.filter((address) -> !NOT_SEEDED.matcher(address).find())
			.map(this::example)
			.flatMap((address) -> queries.isEmpty() ? Stream.of(address)
					: queries.stream().map((query) -> address + query));
	}

	private String example(String address) {
		var example = address;
		for (var variable : this.markdownPage.table("Variables")) {
			for (var code : variable.codes(0)) {
				example = example.replace(code, code.replaceFirst("\\{\\w+}", variable.code(1)));
			}
		}
		return example;
	}

	private List<String> values(String parameter) {
		return this.markdownPage.table("Parameters of the catalog")
			.stream()
			.filter((tableRow) -> tableRow.code(0).equals(parameter))
			.findFirst()
			.orElseThrow()
			.codes(1);
	}

	private List<String> column(String heading) {
		return this.markdownPage.table(heading).stream().map((tableRow) -> tableRow.code(0)).toList();
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
