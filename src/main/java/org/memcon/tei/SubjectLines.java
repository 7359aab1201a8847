package org.memcon.tei;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.ParticularKind;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Particular;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.topic.TopicAssigner;

/**
 * The subject that a document states before its text, in a list of that type or in a
 * paragraph "SUBJECT: …".
 */
record SubjectLines(List<String> printed) {

	private static final Pattern PARAGRAPH = Pattern.compile("(?i)^(subjects?|re):\\s*(?<line>.+)$");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final int FIRST_PARAGRAPHS = 6;

	static SubjectLines of(TeiDocument document) {
		var listed = document.subjectLists().stream().flatMap(SubjectLines::items).toList();
		return new SubjectLines(listed.isEmpty() ? paragraphs(document) : listed);
	}

	private static Stream<String> items(TeiElement list) {
		var items = list.descendants("item").filter((item) -> !item.contains("list")).map(TeiElement::text).toList();
		return (items.isEmpty() ? List.of(list.textWithout("head")) : items).stream().filter((text) -> !text.isEmpty());
	}

	private static List<String> paragraphs(TeiDocument document) {
		return document.div()
			.children("p")
			.limit(FIRST_PARAGRAPHS)
			.map((p) -> PARAGRAPH.matcher(p.text()))
			.filter((line) -> line.matches())
			.map((line) -> line.group("line"))
			.toList();
	}

	/** Joins them in one line. */
	Optional<Particular> particular() {
		return SourceNoteParticulars.particular(ParticularKind.SUBJECT_LINE, String.join("; ", this.printed));
	}

	/** The controlled headings that they name, the longest name first. */
	List<Heading> topics(Map<String, ControlledTerm> controlled) {
		var line = this.printed.stream().map(SubjectLines::folded).collect(Collectors.joining("|"));
		var names = controlled.values()
			.stream()
			.flatMap((topic) -> names(topic).map((name) -> Map.entry(name, topic.slug())))
			.sorted(Comparator.comparing((entry) -> -entry.getKey().length()))
			.toList();
		var found = Stream.<String>builder();
		for (var name : names) {
			if (line.contains(name.getKey())) {
				line = line.replace(name.getKey(), " | ");
				found.add(name.getValue());
			}
		}
		return found.build().distinct().map((slug) -> new Heading(slug, TopicAssigner.SOURCE)).toList();
	}

	/** A vague name is no sign of its topic. */
	private static Stream<String> names(ControlledTerm topic) {
		return topic.unambiguousNames().stream().map(SubjectLines::folded).filter((name) -> !name.isBlank());
	}

	/** Words in lower case with a space around each. */
	private static String folded(String text) {
		return " " + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
	}

}
