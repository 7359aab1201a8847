package org.memcon.conversation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Turns.FoundPassage;

/**
 * The passages of one conversation that a list quotes.
 *
 * @param more the number of those that it does not quote
 * @param next the address of the first of these
 */
public record QuotedPassages(List<QuotedPassage> quoted, long more, @Nullable String next) {

	/** The number of passages to find in each conversation. */
	public static final int MAX_FOUND = 7;

	private static final int MAX_FROM_ABSTRACT = 6;

	private static final int MAX_OPENINGS = 3;

	private static final int MAX_CHARACTERS = 2000;

	/** Quotes the first passages of those found in the conversation. */
	public static QuotedPassages of(List<FoundPassage> found, ConversationListEntry entry) {
		var passages = found.stream().map((passage) -> QuotedPassage.of(passage, entry)).toList();
		var number = numberQuoted(passages,
				found.stream().anyMatch((passage) -> QuotedPassage.isFromAbstract(passage, entry)) ? MAX_FROM_ABSTRACT
						: MAX_OPENINGS);
		return (number == passages.size()) ? new QuotedPassages(passages, 0, null) : new QuotedPassages(
				passages.subList(0, number), found.get(0).total() - number, passages.get(number).address());
	}

	private static int numberQuoted(List<QuotedPassage> passages, int most) {
		var number = 0;
		for (var room = MAX_CHARACTERS; number < Math.min(passages.size(), most); number++) {
			room -= passages.get(number).text().length();
			if (room < 0) {
				return number;
			}
		}
		return number;
	}

}
