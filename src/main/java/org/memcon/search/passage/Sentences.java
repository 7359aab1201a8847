package org.memcon.search.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.memcon.words.Span;

/**
 * The sentences of a text, by their places in it. A short word with a capital letter
 * before a point is an abbreviation.
 */
record Sentences(String text, List<Span> spans) {

	private static final Pattern END = Pattern.compile("(?<!\\b\\p{Lu}\\p{Ll}{0,2})[.!?][”’\"')\\]]*\\s+");

	/** The longest piece that is shown of a sentence beside a passage. */
	private static final int MAX_LENGTH = 220;

	private static final int MAX_WORD = 40;

	static Sentences of(String text) {
		var spans = new ArrayList<Span>();
		var start = 0;
		var ends = END.matcher(text);
		while (ends.find()) {
			spans.add(new Span(start, ends.end()));
			start = ends.end();
		}
		if (start < text.length()) {
			spans.add(new Span(start, text.length()));
		}
		return new Sentences(text, spans);
	}

	/** The number of the sentence at a place. */
	int at(int place) {
		var number = 0;
		while (number < this.spans.size() - 1 && this.spans.get(number).end() <= place) {
			number++;
		}
		return number;
	}

	/** A sentence, or its end if it is long. */
	String ending(int number) {
		var sentence = sentence(number);
		return (sentence.length() <= MAX_LENGTH) ? sentence
				: "… " + sentence.substring(space(sentence, sentence.length() - MAX_LENGTH) + 1);
	}

	/** A sentence, or its beginning if it is long. */
	String beginning(int number) {
		var sentence = sentence(number);
		return (sentence.length() <= MAX_LENGTH) ? sentence
				: sentence.substring(0, space(sentence, MAX_LENGTH - MAX_WORD)) + " …";
	}

	/** The first space after a place, or else the place itself. */
	private static int space(String sentence, int place) {
		var space = sentence.indexOf(' ', place);
		return (space < 0 || space > place + MAX_WORD) ? place : space;
	}

	int last() {
		return this.spans.size() - 1;
	}

	private String sentence(int number) {
		return this.text.substring(this.spans.get(number).start(), this.spans.get(number).end()).strip();
	}

}
