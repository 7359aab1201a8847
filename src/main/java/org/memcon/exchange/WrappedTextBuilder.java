package org.memcon.exchange;

/**
 * Builder of plain text: lines of 78 characters at most, broken between words. A word
 * that is longer, as addresses are, is not broken.
 */
final class WrappedTextBuilder {

	static final int WIDTH = 78;

	/** The column at which the values of fields begin. */
	private static final int FIELD_INDENT = 14;

	/** Ends a line of verse within a paragraph. */
	static final char LINE_SEPARATOR = '\u2028';

	private final StringBuilder text = new StringBuilder();

	WrappedTextBuilder blank() {
		this.text.append('\n');
		return this;
	}

	/** Words and a line of signs below them, as long as the words are. */
	WrappedTextBuilder heading(String words, char underline) {
		var start = this.text.length();
		wrap("", "", words);
		var longest = this.text.substring(start).lines().mapToInt(WrappedTextBuilder::length).max().orElse(0);
		this.text.append(String.valueOf(underline).repeat(longest)).append('\n');
		return this;
	}

	WrappedTextBuilder rule() {
		this.text.append("-".repeat(WIDTH)).append('\n');
		return this;
	}

	/** A value with its name before it; without a name it belongs to the one above. */
	WrappedTextBuilder field(String name, String value) {
		var begin = name.isEmpty() ? "" : name + ":";
		return wrap(begin + " ".repeat(Math.max(1, FIELD_INDENT - begin.length())), " ".repeat(FIELD_INDENT), value);
	}

	WrappedTextBuilder paragraph(String words) {
		return wrap("", "", words);
	}

	/** Begins with a mark; the lines below stand in as far as the mark is long. */
	WrappedTextBuilder paragraph(String mark, String words) {
		return wrap(mark, " ".repeat(length(mark)), words);
	}

	private WrappedTextBuilder wrap(String begin, String indent, String words) {
		var before = begin;
		for (var line : words.split(String.valueOf(LINE_SEPARATOR))) {
			wrapLine(before, indent, line.strip());
			before = indent;
		}
		return this;
	}

	private void wrapLine(String begin, String indent, String words) {
		var line = new StringBuilder(begin);
		var empty = true;
		for (var word : words.split(" +")) {
			if (!empty && length(line) + 1 + length(word) > WIDTH) {
				end(line);
				line.append(indent);
				empty = true;
			}
			line.append(empty ? "" : " ").append(word);
			empty = false;
		}
		end(line);
	}

	private void end(StringBuilder line) {
		this.text.append(line.toString().stripTrailing()).append('\n');
		line.setLength(0);
	}

	private static int length(CharSequence words) {
		return Character.codePointCount(words, 0, words.length());
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
