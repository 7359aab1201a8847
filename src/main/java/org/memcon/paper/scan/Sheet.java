package org.memcon.paper.scan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.layout.PageArea;
import org.memcon.conversation.layout.PlacedWord;

/**
 * One sheet of a paper as it was read: its size in points, its lines from top to bottom,
 * the lines that stand at an angle, and the label that the file gives it.
 */
public record Sheet(int number, double width, double height, List<TypedLine> lines, List<TypedLine> aslant,
		@Nullable String label) {

	/** Fewer letters than this are specks or a stamp. */
	private static final int LEAST_LETTERS = 20;

	Sheet(int number, double width, double height, List<TypedLine> lines, List<TypedLine> aslant) {
		this(number, width, height, lines, aslant, null);
	}

	public String text() {
		return this.lines.stream().map(TypedLine::text).collect(Collectors.joining("\n"));
	}

	public Stream<TypedWord> words() {
		return this.lines.stream().flatMap((line) -> line.words().stream());
	}

	/** The place of a word that stands in a text up to this character. */
	public PlacedWord placed(TypedWord word, int end) {
		return new PlacedWord(end - word.text().length(), end, PageArea.of(word.left() / this.width,
				word.top() / this.height, word.right() / this.width, word.bottom() / this.height));
	}

	public boolean hasText() {
		return this.lines.stream()
			.mapToLong((line) -> line.text().chars().filter(Character::isLetter).count())
			.sum() >= LEAST_LETTERS;
	}

	public Sheet with(List<TypedLine> otherLines) {
		return new Sheet(this.number, this.width, this.height, otherLines, this.aslant, this.label);
	}

	Sheet labelled(@Nullable String otherLabel) {
		return new Sheet(this.number, this.width, this.height, this.lines, this.aslant, otherLabel);
	}

	/** The sheet with columns of running text one after the other. */
	Sheet inReadingOrder() {
		return with(TextColumns.inReadingOrder(this.lines));
	}

}
