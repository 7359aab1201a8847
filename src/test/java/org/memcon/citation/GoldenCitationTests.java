package org.memcon.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of record cited as it should be. Beside each expected citation stands the
 * rule it was looked at against; lines that begin with a number sign are no part of it.
 */
class GoldenCitationTests {

	private static final Path EXPECTED = Path.of("src/test/resources/org/memcon/citation");

	private final CitationPrinter printer = new CitationPrinter();

	@ParameterizedTest
	@EnumSource
	void recordIsCitedAsExpected(CitationSample specimen) throws IOException {
		assertThat(of(CitationFormat.TEXT, specimen)).isEqualTo(expected(specimen, CitationFormat.TEXT));
	}

	@ParameterizedTest
	@EnumSource
	void furtherStylesCiteTheRecordAsExpected(CitationSample specimen) throws IOException {
		var box = box(specimen);
		var citations = CitationStyle.further()
			.stream()
			.map(box::in)
			.map((it) -> it.style().label() + "\n" + it.inPlaceText() + "\n" + it.inListText() + "\n")
			.collect(Collectors.joining("\n"));

		assertThat(citations).isEqualTo(expected(specimen.file() + ".further.txt"));
	}

	/** For every kind of page number: by position, as printed, and in letters. */
	@ParameterizedTest
	@EnumSource
	void noteOfAPageIsThatOfTheStyle(CitationSample specimen) {
		var record = specimen.citable();

		for (var pinpoint : List.of(Pinpoint.WHOLE, new Pinpoint(1, null, null), new Pinpoint(2, "[Page 39]", null),
				new Pinpoint(3, "xiv", null), new Pinpoint(12, "b", null), new Pinpoint(2, "7", "t12"),
				specimen.pinpoint())) {
			assertThat(this.printer.note(record, pinpoint))
				.isEqualTo(this.printer.print(CitationStyle.CHICAGO, record, pinpoint).inPlace());
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "MEMCON_ABSTRACT_TURN", "FRUS_PAGE", "MACHINE_READ_WITH_HOURS" })
	void filesSayTheSame(CitationSample specimen) throws IOException {
		for (var format : List.of(CitationFormat.RIS, CitationFormat.BIBTEX, CitationFormat.CSL_JSON)) {
			assertThat(of(format, specimen).replace("\r\n", "\n")).isEqualTo(expected(specimen, format));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "MEMCON_ABSTRACT_TURN", "FRUS_PAGE", "MACHINE_READ_WITH_HOURS" })
	void zoteroGetsTheSame(CitationSample specimen) throws IOException {
		assertThat(UnapiFormat.RDF_ZOTERO.write(box(specimen))).isEqualTo(expected(specimen.file() + ".rdf"));
	}

	@Test
	void everyExpectedCitationNamesItsRule() throws IOException {
		try (Stream<Path> files = Files.list(EXPECTED)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".txt")))
				.allSatisfy((file) -> assertThat(Files.readString(file)).startsWith("# ").contains("# Rule: "));
		}
	}

	private String of(CitationFormat format, CitationSample specimen) {
		return CitationFile.of(format, box(specimen));
	}

	private CiteBox box(CitationSample specimen) {
		return new CiteBox(specimen.citable(), specimen.pinpoint(), this.printer);
	}

	private static String expected(CitationSample specimen, CitationFormat format) throws IOException {
		return expected(specimen.file() + "." + format.extension());
	}

	private static String expected(String file) throws IOException {
		return Files.readString(EXPECTED.resolve(file)).replaceAll("(?m)^#.*\\R", "");
	}

}
