package org.memcon.docs;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.Exemption;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.participant.Capacity;
import org.memcon.search.Facet;
import org.memcon.topic.TopicAssigner;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the words of the interface and their uses together. A key that is put together
 * from parts is spelled out below, by the shape in which it stands in its template.
 */
class MessageTests {

	private static final Pattern PLAIN = Pattern.compile("#\\{([\\w.-]+)[}(]");

	private static final Pattern COMPOSED = Pattern.compile("#\\{\\|(.+?)\\|[}(]");

	private static final Pattern CHOSEN = Pattern.compile("#\\{\\$\\{[^}]*?'([\\w.-]+)'[^}]*\\}");

	private static final Pattern BY_BASIS = Pattern.compile("messageKey\\(([^)]*)\\)");

	private static final Pattern NAMED = Pattern.compile("['\"]([\\w.-]+)['\"]");

	private static final Pattern CALLED = Pattern.compile("#messages\\.msg\\('([\\w.-]+)'");

	private static final Pattern QUOTED = Pattern.compile("\"([\\w.-]+)\"");

	private static final List<String> FACETS = codes(Facet.values(), Facet::field);

	private static final List<String> KEYS = List.of("j", "k", "left", "right", "n", "p", "f", "c", "b", "slash", "l",
			"question");

	private static final Map<String, List<String>> SHAPES = Map.ofEntries(
			entry("form.*", codes(RecordForm.values(), RecordForm::code)),
			entry("charts.*", ProgramTypes.codes("ChartName", "code")),
			entry("charts.*.what", ProgramTypes.codes("ChartName", "code")),
			entry("basis.*", codes(TextBasis.values(), TextBasis::code)),
			entry("basis.*.name", codes(TextBasis.values(), TextBasis::code)),
			entry("basis.*.meaning", codes(TextBasis.values(), TextBasis::code)),
			entry("capacity.*", codes(Capacity.values(), Capacity::code)),
			entry("certainty.date.*", List.of("MEDIUM", "LOW")), entry("certainty.short.*", List.of("MEDIUM", "LOW")),
			entry("certainty.place.*", List.of("MEDIUM", "LOW")), entry("certainty.form.*", List.of("MEDIUM", "LOW")),
			entry("evidence.*", ProgramTypes.codes("Evidence", "name")),
			entry("evidence.*.meaning", ProgramTypes.codes("Evidence", "name")),
			entry("summary.*", List.of("machine-read", "transcription")), entry("machine.*", List.of("MEDIUM", "LOW")),
			entry("standing.*", List.of("SAID", "PUBLIC_RECORD", "OTHER_RECORD", "NOT_KNOWN")),
			entry("passages.ask.*", List.of("speaker", "topic")), entry("passages.any.*", List.of("speaker", "topic")),
			entry("view.*", ProgramTypes.codes("PageDisplayMode", "code")),
			entry("sort.*", ProgramTypes.codes("Sort", "code")), entry("facet.order.*", List.of("number", "name")),
			entry("cite.*", List.of("record", "summary", "page", "turn")),
			entry("citation.heading.*", List.of("record", "summary", "page", "turn")),
			entry("citation.back.*", List.of("record", "summary", "page", "turn")),
			entry("api.rule.*", IntStream.rangeClosed(1, 6).mapToObj(String::valueOf).toList()),
			entry("api.problem.*", List.of("400", "404", "405", "406", "410", "429", "500", "503")),
			entry("help.key.*", KEYS), entry("help.key.*.does", KEYS));

	/** Beginnings that a class completes. */
	private static final Map<String, List<String>> BEGINNINGS = Map.ofEntries(
			entry("tei.topics.",
					codes(TopicAssigner.values(), (topicAssigner) -> topicAssigner.name().toLowerCase(Locale.ROOT))),
			entry("error.",
					List.of("400.heading", "404.heading", "410.heading", "429.heading", "503.heading", "4xx.heading",
							"500.heading", "400.text", "404.text", "406.text", "410.text", "503.text", "4xx.text",
							"500.text")),
			entry("help.example.",
					IntStream.rangeClosed(1, 8)
						.boxed()
						.flatMap((number) -> Stream.of(number.toString(), number + ".finds"))
						.toList()),
			entry("particular.", codes(ParticularKind.values(), ParticularKind::code)),
			entry("facet.", ProgramTypes.codes("Facet", "field")),
			entry("exemption.", codes(Exemption.values(), Exemption::code)),
			entry("exemption.law.", List.of("foia", "section14", "section33", "pra", "deed")),
			entry("api.parameter.",
					Stream
						.concat(FACETS.stream(),
								Stream.of("q", "from", "to", "sort", "page", "slug", "number", "anchor", "size",
										"facets", "fields"))
						.toList()),
			entry("api.tag.",
					List.of("archive", "conversations", "participants", "topics", "collections", "occasions")),
			entry("catalog.sentence.", ProgramTypes.codes("Facet", "field")),
			entry("catalog.sentence.sort.", ProgramTypes.codes("Sort", "code")), entry("related.", List.of("later.days",
					"later.months", "later.years", "earlier.days", "earlier.months", "earlier.years")));

	private final Properties messages = messages();

	@Test
	void everyKeyThatIsUsedHasItsWords() {
		assertThat(used()).filteredOn((key) -> !this.messages.containsKey(key)).isEmpty();
	}

	@Test
	void everyKeyIsUsed() {
		var used = used();

		assertThat(this.messages.stringPropertyNames()).filteredOn((key) -> !used.contains(key)).isEmpty();
	}

	@Test
	void everyComposedKeyIsSpelledOut() {
		assertThat(SHAPES.keySet())
			.containsAll(found("src/main/resources/templates", ".html", COMPOSED).map(MessageTests::shape).toList());
	}

	/** In a message with arguments a straight apostrophe would vanish. */
	@Test
	void apostrophesAreCurly() {
		assertThat(this.messages.values()).noneMatch((words) -> words.toString().contains("'"));
	}

	private Set<String> used() {
		var used = new TreeSet<String>();
		Stream.of(PLAIN, CHOSEN, CALLED)
			.flatMap((pattern) -> found("src/main/resources/templates", ".html", pattern))
			.forEach(used::add);
		found("src/main/resources/templates", ".html", COMPOSED).map(MessageTests::shape)
			.forEach((shape) -> SHAPES.getOrDefault(shape, List.of())
				.forEach((value) -> used.add(shape.replace("*", value))));
		Stream
			.concat(found("src/main/resources/templates", ".html", BY_BASIS), found("src/main/java", ".java", BY_BASIS))
			.flatMap((keys) -> NAMED.matcher(keys).results().map((key) -> key.group(1)))
			.forEach((key) -> used.addAll(List.of(key, key + ".abstract")));
		Stream.of(Facet.values())
			.forEach((facet) -> facet.codes().forEach((code) -> used.add(facet.field() + "." + code)));
		found("src/main/java", ".java", QUOTED).filter(this::isKey)
			.forEach((literal) -> used.addAll(completed(literal)));
		return used;
	}

	/**
	 * Looks like one of our keys: has several parts, the first of which begins others.
	 */
	private boolean isKey(String literal) {
		return literal.contains(".") && this.messages.stringPropertyNames()
			.stream()
			.anyMatch((key) -> key.startsWith(literal.substring(0, literal.indexOf('.') + 1)));
	}

	private static List<String> completed(String literal) {
		return literal.endsWith(".")
				? BEGINNINGS.getOrDefault(literal, List.of()).stream().map(literal::concat).toList() : List.of(literal);
	}

	private static Stream<String> found(String folder, String ending, Pattern pattern) {
		return MarkdownPage.files(folder, ending)
			.flatMap((file) -> pattern.matcher(MarkdownPage.read(file)).results().map((match) -> match.group(1)));
	}

	private static String shape(String composed) {
		return composed.replaceAll("\\$\\{[^}]*\\}", "*");
	}

	private static <T> List<String> codes(T[] values, Function<T, String> code) {
		return Arrays.stream(values).map(code).toList();
	}

	private static Properties messages() {
		var messages = new Properties();
		try {
			messages.load(new StringReader(MarkdownPage.of("src/main/resources/messages.properties").text()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return messages;
	}

}
