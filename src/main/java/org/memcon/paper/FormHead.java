package org.memcon.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.scan.TypedWord;
import org.memcon.paper.text.StringSimilarity;

/**
 * The head of the White House form: a title, and below it fields with labels in the left
 * column and values in the right one. If a text has lost its columns, the value is the
 * text behind a label.
 */
final class FormHead {

	private static final int LONGEST_LABEL = 4;

	/** The value of a field begins no further left of its column than this. */
	private static final double SLACK = 15;

	/** The form begins on one of these, at most behind a covering memorandum. */
	private static final int SHEETS = 3;

	/** A field may have many lines, but not fill a sheet. */
	private static final int MOST_LINES = 60;

	/** The most lines of date and place in a text without columns. */
	private static final int LINES_OF_PLACE = 3;

	private final Map<FormField, List<TypedLine>> fields = new EnumMap<>(FormField.class);

	private @Nullable FormField current;

	private boolean valueBelow;

	private double column;

	private int end;

	/** The position of a title. */
	record TitlePosition(int sheet, int line, FormTitle title, TypedLine segment) {
	}

	static Optional<TitlePosition> find(List<Sheet> sheets) {
		return IntStream.range(0, Math.min(SHEETS, sheets.size()))
			.boxed()
			.flatMap((sheet) -> titles(sheet, sheets.get(sheet).lines()))
			.findFirst();
	}

	private static Stream<TitlePosition> titles(int sheet, List<TypedLine> lines) {
		return IntStream.range(0, lines.size())
			.boxed()
			.flatMap((line) -> lines.get(line)
				.segments()
				.stream()
				.flatMap((segment) -> FormTitle.of(segment.text())
					.map((title) -> new TitlePosition(sheet, line, title, segment))
					.stream()));
	}

	/** Tests if it is a title or a label of the form. */
	static boolean isPart(String printed) {
		return FormTitle.of(printed).isPresent() || label(printed).isPresent();
	}

	/** Tests if a line begins with a label of the form. */
	static boolean beginsField(TypedLine line) {
		return IntStream.rangeClosed(1, Math.min(LONGEST_LABEL, line.words().size()))
			.anyMatch((words) -> label(text(line, words)).isPresent());
	}

	/** Reads the fields below a title. */
	static FormHead read(List<TypedLine> lines) {
		var head = new FormHead();
		head.column = column(lines);
		while (head.end < Math.min(MOST_LINES, lines.size()) && head.take(lines.get(head.end))) {
			head.end++;
		}
		return head;
	}

	/** The number of lines that the fields take. */
	int end() {
		return this.end;
	}

	List<TypedLine> lines(FormField field) {
		return this.fields.getOrDefault(field, List.of());
	}

	/** The text of a field; "Bosnia-/Herzegovina" is one word. */
	Optional<String> printed(FormField field) {
		var text = lines(field).stream().map(TypedLine::text).collect(Collectors.joining(" ")).strip();
		return Optional.of(text.replaceAll("(?<=\\p{L})- (?=\\p{L})", "-")).filter((joined) -> !joined.isEmpty());
	}

	/** The left edge of what is typed in the fields; 0 where there are no columns. */
	private static double column(List<TypedLine> lines) {
		return lines.stream()
			.limit(MOST_LINES)
			.map(TypedLine::segments)
			.filter((segments) -> segments.size() > 1 && FormField.of(segments.get(0).text()).isPresent())
			.mapToDouble((segments) -> segments.get(1).left())
			.findFirst()
			.orElse(0);
	}

	private boolean take(TypedLine line) {
		var words = labelWords(line);
		if (words == 0) {
			return goesOn(line);
		}
		begin(FormField.of(text(line, words)).orElseThrow(), line.words().subList(words, line.words().size()));
		return true;
	}

	/** The number of words at the beginning of the line that are most like a label. */
	private int labelWords(TypedLine line) {
		var inColumn = (this.column == 0) ? line.words().size() : line.leftOf(this.column - SLACK).size();
		return IntStream.rangeClosed(1, Math.min(LONGEST_LABEL, inColumn))
			.boxed()
			.filter((words) -> label(text(line, words)).isPresent())
			.max(Comparator.<Integer>comparingDouble((words) -> FormField.similarity(text(line, words)))
				.thenComparing(Comparator.naturalOrder()))
			.orElse(0);
	}

	private static String text(TypedLine line, int words) {
		return new TypedLine(line.words().subList(0, words)).text();
	}

	/** Finds the field of a label, which is in capitals; "Subject to review" is none. */
	private static Optional<FormField> label(String text) {
		var isInCapitals = text.chars().filter(Character::isLowerCase).count() * 4 <= text.length();
		return isInCapitals ? FormField.of(text) : Optional.empty();
	}

	private void begin(FormField field, List<TypedWord> typed) {
		this.valueBelow = typed.isEmpty();
		this.current = field;
		var lines = this.fields.computeIfAbsent(field, (key) -> new ArrayList<>());
		var words = typed.stream().filter((word) -> !word.text().matches("[:;.]")).toList();
		if (!words.isEmpty()) {
			lines.add(new TypedLine(words));
		}
	}

	private boolean goesOn(TypedLine line) {
		if (this.current == null) {
			return false;
		}
		var typed = lines(this.current);
		if ((this.column > 0) ? line.left() < this.column - SLACK : isBelow(line, typed)) {
			return false;
		}
		typed.add(line);
		return true;
	}

	/** Tests if a line of a text without columns stands below the last field. */
	private boolean isBelow(TypedLine line, List<TypedLine> typed) {
		if (this.current == FormField.DATE_TIME_PLACE) {
			return TypedSpeakerLabel.of(line).isPresent()
					|| !this.valueBelow && !typed.isEmpty() && line.left() == 0 && typed.size() >= 2
					|| typed.size() >= LINES_OF_PLACE;
		}
		return TypedSpeakerLabel.of(line).isPresent() && this.current != FormField.PARTICIPANTS;
	}

	/** The title of the form, which gives the form of the record. */
	enum FormTitle {

		TELEPHONE("MEMORANDUM OF TELEPHONE CONVERSATION", "TELEPHONE MEMORANDUM OF CONVERSATION",
				"MEMORANDUM OF TELCON"),

		CONVERSATION("MEMORANDUM OF CONVERSATION", "MEMORANDUM OF MEETING");

		private static final double LIKE_A_TITLE = 0.88;

		private final List<String> wordings;

		FormTitle(String... wordings) {
			this.wordings = List.of(wordings);
		}

		static Optional<FormTitle> of(String printed) {
			return Arrays.stream(values())
				.filter((title) -> StringSimilarity.of(printed, title.wordings) >= LIKE_A_TITLE)
				.findFirst();
		}

	}

}
