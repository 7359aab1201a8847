package org.memcon.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.paper.delegation.DelegationHeading;
import org.memcon.paper.form.FormField;
import org.memcon.paper.form.FormTitle;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.Lettering;

/**
 * The head of the White House form: a title, and below it fields with labels in the left
 * column and values in the right one. If a text has lost its columns, the value is the
 * text behind a label.
 */
final class FormHead {

	private static final int LONGEST_LABEL = 4;

	/** The value of a field begins no further left of its column than this. */
	private static final double SLACK = 15;

	/** A field may have many lines, but not fill a sheet. */
	private static final int MOST_LINES = 60;

	/** The most lines of a value in a text without columns. */
	private static final int MOST_LINES_OF_VALUE = 3;

	/** The most lines that may stand among the fields and belong to none. */
	private static final int MOST_UNKNOWN = 6;

	/** A gap so many times as high as a line separates a value from the text. */
	private static final double GAP = 1.6;

	private static final double USUAL_PITCH = 12.8;

	private static final double LEAST_PITCH = 8;

	private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\S)\\p{Ll}+(?!\\S)");

	private static final int WORDS_OF_PROSE = 6;

	/** The last word of a label: "DATE: 24" goes too far. */
	private static final Pattern LABEL_END = Pattern.compile("[^\\d]*\\p{L}[^\\d]*|[:;.]");

	private final Map<FormField, List<TypedLine>> fields = new EnumMap<>(FormField.class);

	private @Nullable FormField current;

	private boolean valueBelow;

	private final List<TypedLine> unread = new ArrayList<>();

	private final List<TypedLine> lines;

	private final double column;

	private final double pitch;

	private int end;

	private FormHead(List<TypedLine> lines) {
		this.lines = lines.stream().limit(MOST_LINES).toList();
		this.column = column(lines);
		this.pitch = IntStream.range(1, this.lines.size())
			.mapToDouble((i) -> lines.get(i).base() - lines.get(i - 1).base())
			.filter((gap) -> gap > LEAST_PITCH)
			.min()
			.orElse(USUAL_PITCH);
	}

	/** Tests if it is a title or a label of the form. */
	static boolean isPart(String printed) {
		return FormTitle.of(printed).isPresent() || FormField.of(printed).isPresent();
	}

	/** Tests if a line begins with a label of the form. */
	static boolean beginsField(TypedLine line) {
		return IntStream.rangeClosed(1, Math.min(LONGEST_LABEL, line.words().size()))
			.anyMatch((words) -> FormField.of(text(line, words)).isPresent());
	}

	/** Reads the fields below a title, in any order. */
	static FormHead read(List<TypedLine> lines) {
		var head = new FormHead(lines);
		while (head.end < head.lines.size() && head.take(head.lines.get(head.end))) {
			head.end++;
		}
		return head;
	}

	/** The lines among the fields and below them that belong to none. */
	List<TypedLine> rest(List<TypedLine> lines) {
		return Stream.concat(this.unread.stream(), lines.stream().skip(this.end)).toList();
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
		var field = (words > 0) ? FormField.of(text(line, words)) : Optional.<FormField>empty();
		var isInList = this.column == 0 && this.current == FormField.PARTICIPANTS
				&& field.filter(FormField::isRole).isPresent();
		if (field.isPresent() && !isInList) {
			begin(field.get(), line, words);
		}
		else if (this.current != null && goesOn(this.current, line)) {
			lines(this.current).add(line);
		}
		else if (isAmongFields(line)) {
			this.unread.add(line);
			this.current = null;
		}
		else {
			return false;
		}
		return true;
	}

	/** The number of words at the beginning of the line that are most like a label. */
	private int labelWords(TypedLine line) {
		var inColumn = line.words()
			.stream()
			.filter((word) -> this.column == 0 || word.left() < this.column - SLACK)
			.count();
		return IntStream.rangeClosed(1, (int) Math.min(LONGEST_LABEL, inColumn))
			.boxed()
			.filter((words) -> LABEL_END.matcher(line.words().get(words - 1).text()).matches())
			.filter((words) -> FormField.of(text(line, words)).isPresent())
			.max(Comparator.<Integer>comparingDouble((words) -> FormField.similarity(text(line, words)))
				.thenComparing(Comparator.naturalOrder()))
			.orElse(0);
	}

	private static String text(TypedLine line, int words) {
		return new TypedLine(line.words().subList(0, words)).text();
	}

	private void begin(FormField field, TypedLine line, int label) {
		var typed = new ArrayList<>(line.words().subList(label, line.words().size()));
		typed.removeIf((word) -> word.text().matches("[:;.]"));
		this.valueBelow = typed.isEmpty();
		this.current = field;
		var lines = this.fields.computeIfAbsent(field, (key) -> new ArrayList<>());
		if (field == FormField.OTHER) {
			lines.add(line);
		}
		else if (!typed.isEmpty()) {
			lines.add(new TypedLine(typed));
		}
	}

	/** Tests if a line belongs to the field before it. */
	private boolean goesOn(FormField field, TypedLine line) {
		var typed = lines(field);
		var isBelowLabel = this.valueBelow && (typed.isEmpty() || typed.get(0).left() < this.column - SLACK);
		if (this.column > 0 && !isBelowLabel) {
			return line.left() >= this.column - SLACK;
		}
		if (isSpeech(line)) {
			return false;
		}
		var isApart = !typed.isEmpty() && line.base() - typed.get(typed.size() - 1).base() > GAP * this.pitch;
		return (this.current == FormField.PARTICIPANTS) ? !isApart || !isProse(line)
				: !isApart && !isProse(line) && typed.size() < MOST_LINES_OF_VALUE;
	}

	/** Tests if it is a turn, and no heading of a delegation and no unknown label. */
	private boolean isSpeech(TypedLine line) {
		return TypedSpeakerLabel.of(line)
			.filter((label) -> this.current != FormField.PARTICIPANTS || !DelegationHeading.is(label.printed()))
			.filter((label) -> label.isTitled() || !isLabelled(line.segments()))
			.isPresent();
	}

	private boolean isLabelled(List<TypedLine> segments) {
		return segments.size() > 1 && Math.abs(segments.get(1).left() - this.column) < SLACK
				&& Lettering.isInCapitals(segments.get(0).text());
	}

	private static boolean isProse(TypedLine line) {
		return SMALL_WORD.matcher(line.text()).results().count() >= WORDS_OF_PROSE;
	}

	/** Tests if an unknown line stands among fields: the next label follows soon. */
	private boolean isAmongFields(TypedLine line) {
		return Stream.concat(Stream.of(line), this.lines.stream().skip(this.end + 1L).limit(MOST_UNKNOWN))
			.takeWhile((other) -> !isSpeech(other) && !isProse(other))
			.anyMatch((other) -> labelWords(other) > 0
					&& (other.segments().size() > 1 || other.text().matches("[^:;]{4,30}[:;].*")));
	}

}
