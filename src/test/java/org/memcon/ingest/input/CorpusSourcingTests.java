package org.memcon.ingest.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.SharedFiles;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.CorpusDrafts;
import org.memcon.tei.markup.TeiElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The corpus is written in its own words, and rests every statement on known sources.
 */
class CorpusSourcingTests {

	private static final int RUN = 8;

	private static final Pattern HOST = Pattern.compile("\\w\\.(com|org|net|ru|ge|uk|bg|kz|ua)\\b");

	private static final Set<String> AS_PRINTED = Set.of("document-title", "subject-line");

	static List<SourceFile> files() {
		return CorpusDrafts.conversations();
	}

	static List<SourceFile> allFiles() {
		var corpus = new Corpus();
		return Stream
			.of(corpus.conversations().stream(), corpus.collections().stream(),
					Stream.of("participants", "topics", "occasions", "terms").map(corpus::authority))
			.flatMap((files) -> files)
			.toList();
	}

	@Test
	void noPageIsShorterThanEightyWords() {
		assertThat(CorpusDrafts.DRAFTS.values()).allSatisfy((draft) -> assertThat(draft.pages())
			.allSatisfy((page) -> assertThat(page.turns().stream().map(Turn::text).flatMap(CorpusSourcingTests::words))
				.as("%s, page %d", draft.slug(), page.number())
				.hasSizeGreaterThanOrEqualTo(80)));
	}

	@ParameterizedTest
	@MethodSource("allFiles")
	void everyEvidenceNoteNamesAKnownSource(SourceFile file) {
		var notes = CorpusDrafts.elements(file, "note").stream().filter((note) -> note.isOfType("evidence"));

		assertThat(notes).allSatisfy(
				(note) -> assertThat(CorpusDrafts.NAMES.bibliography().keys(note)).as("%s:%d", file.path(), note.line())
					.isNotEmpty());
	}

	@ParameterizedTest
	@MethodSource("allFiles")
	void noNoteNamesAHost(SourceFile file) {
		var notes = CorpusDrafts.elements(file, "note").stream().filter((note) -> note.isOfType("evidence"));

		assertThat(notes.map((note) -> CorpusDrafts.NAMES.bibliography().support(note, new Findings("")).citedSources())
			.map((cited) -> String.valueOf(cited).replaceAll("<[^>]+>", "")))
			.noneMatch((cited) -> HOST.matcher(cited).find());
	}

	@ParameterizedTest
	@MethodSource("allFiles")
	void everySourceNamedIsKnown(SourceFile file) {
		var keys = Stream.of("note", "gloss")
			.flatMap((name) -> CorpusDrafts.elements(file, name).stream())
			.flatMap((element) -> element.pointers("source", "src:"));

		assertThat(keys).allMatch(CorpusDrafts.NAMES.bibliography().entries()::containsKey);
	}

	@ParameterizedTest
	@MethodSource("allFiles")
	void quotationsAreUnderEightWords(SourceFile file) {
		assertThat(CorpusDrafts.elements(file, "q")).extracting(TeiElement::text)
			.allSatisfy((quotation) -> assertThat(words(quotation)).hasSizeLessThan(8));
	}

	@ParameterizedTest
	@MethodSource("files")
	void topicsOfAPassageAreAmongTheKnownTopicsOfTheRecord(SourceFile file) {
		var topics = pointers(file, "catRef", "target").toList();

		assertThat(CorpusDrafts.NAMES.topics()).containsKeys(topics.toArray(String[]::new));
		assertThat(topics).doesNotHaveDuplicates()
			.containsAll(Stream.of("sp", "p", "div").flatMap((name) -> pointers(file, name, "ana")).toList());
	}

	@ParameterizedTest
	@MethodSource("allFiles")
	void noRunOfWordsIsCopiedFromTheFactSheets(SourceFile file) throws IOException {
		for (var sheet : List.of("facts/bush-putin.md", "facts/bush-putin-second-reading.md")) {
			var runs = runs(Files.readString(SharedFiles.file(sheet)));

			assertThat(ownWords(file).flatMap((text) -> runs(text).stream()).filter(runs::contains)).as(sheet)
				.isEmpty();
		}
	}

	private static Stream<String> pointers(SourceFile file, String element, String attribute) {
		return CorpusDrafts.elements(file, element)
			.stream()
			.flatMap((teiElement) -> teiElement.pointers(attribute, "topic:"));
	}

	/** All but names and offices in the lists of participants: these stand as printed. */
	private static Stream<String> ownWords(SourceFile file) {
		return Stream.of("p", "note", "head", "gloss", "activity", "catDesc", "speaker")
			.flatMap((name) -> CorpusDrafts.elements(file, name).stream())
			.filter((teiElement) -> !AS_PRINTED.contains(teiElement.attribute("type")))
			.map(TeiElement::text);
	}

	private static Set<String> runs(String text) {
		var words = words(text).toList();
		return IntStream.rangeClosed(0, words.size() - RUN)
			.mapToObj((i) -> String.join(" ", words.subList(i, i + RUN)))
			.collect(HashSet::new, Set::add, Set::addAll);
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’']+")).filter((word) -> !word.isEmpty());
	}

}
