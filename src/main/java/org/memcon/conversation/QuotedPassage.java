package org.memcon.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.conversation.Turns.FoundPassage;

/**
 * A passage as a list quotes it, under its conversation: in full from an abstract,
 * otherwise its opening.
 *
 * @param address its place in the reader
 * @param text the text, with an ellipsis if it is cut
 */
public record QuotedPassage(FoundPassage found, String address, String text, boolean cut) {

	private static final int MAX_OPENING = 300;

	private static final int MAX_LENGTH = 1000;

	/** Matches sentences. A short word with a capital letter is an abbreviation. */
	private static final Pattern SENTENCES = Pattern
		.compile("(?s).{150,}(?<!\\b\\p{Lu}\\p{Ll}{0,2})[.!?][”’\"')\\]]*(?=\\s)");

	private static final Pattern WORDS = Pattern.compile("(?s).{150,}\\S(?=\\s)");

	static QuotedPassage of(FoundPassage found, ConversationListEntry entry) {
		var isFromAbstract = isFromAbstract(found, entry);
		var text = opening(found.text(), isFromAbstract ? MAX_LENGTH : MAX_OPENING);
		var isCut = text.length() < found.text().length() || (found.divided() && !isFromAbstract);
		return new QuotedPassage(found, address(found, entry.address()), isCut ? text + " …" : text, isCut);
	}

	/** A passage that is looked at alone. */
	public static QuotedPassage of(Turn turn, ConversationListEntry entry) {
		return of(new FoundPassage(entry.id(), turn.page().layer(), turn.page().number(), turn.anchor(),
				turn.standing(), turn.speaker(), turn.speakerCertainty(), turn.text(), false, 1), entry);
	}

	static boolean isFromAbstract(FoundPassage found, ConversationListEntry entry) {
		return found.layer() == TextLayer.SUMMARY || entry.textBasis() == TextBasis.ABSTRACT;
	}

	private static String address(FoundPassage found, ConversationAddress address) {
		return (found.layer() == TextLayer.SUMMARY) ? address.summary() + "#" + found.anchor()
				: address.turn(found.page(), found.anchor());
	}

	/** Cuts behind a sentence, a word or, in a script without spaces, a letter. */
	private static String opening(String text, int max) {
		if (text.length() <= max) {
			return text;
		}
		var beginning = text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
		return Stream.of(SENTENCES, WORDS)
			.map((pattern) -> pattern.matcher(beginning))
			.filter(Matcher::lookingAt)
			.map(Matcher::group)
			.findFirst()
			.orElse(beginning);
	}

}
