package org.memcon.paper.delegation;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.scan.TypedWord;

/**
 * Separates a list of participants that is typed in two columns, one for each delegation.
 * A second column of titles belongs to the names beside it.
 */
final class ParticipantColumns {

	/** The distance, in points, between the beginnings of lines in one column. */
	private static final double SLACK = 8;

	private static final int LEAST_LINES = 2;

	private static final Pattern TITLE = Pattern
		.compile("(?i).*\\b(?:of|for|to|staff|department|assistant|director|adviser|advisor|office)\\b.*");

	private ParticipantColumns() {
	}

	/** The columns from left to right; a single one as a rule. */
	static List<List<TypedLine>> of(List<TypedLine> lines) {
		var lefts = lines.stream()
			.map(TypedLine::segments)
			.filter((segments) -> segments.size() == 2)
			.map((segments) -> segments.get(1))
			.toList();
		var column = lefts.stream()
			.mapToDouble(TypedLine::left)
			.filter((left) -> lefts.stream()
				.filter((line) -> Math.abs(line.left() - left) < SLACK)
				.count() >= LEAST_LINES)
			.min();
		if (column.isEmpty()
				|| lefts.stream().filter((line) -> TITLE.matcher(line.text()).matches()).count() * 2 > lefts.size()) {
			return List.of(lines);
		}
		var edge = column.getAsDouble() - SLACK;
		return List.of(part(lines, (word) -> word.left() < edge), part(lines, (word) -> word.left() >= edge));
	}

	private static List<TypedLine> part(List<TypedLine> lines, Predicate<TypedWord> where) {
		return lines.stream()
			.map((line) -> line.words().stream().filter(where).toList())
			.flatMap((words) -> words.isEmpty() ? Stream.<TypedLine>empty() : Stream.of(new TypedLine(words)))
			.toList();
	}

}
