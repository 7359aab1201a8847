package org.memcon.search.passage;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Turns.NearbyTurn;
import org.memcon.words.Snippet;
import org.memcon.words.Span;

/**
 * The words of a passage that a list shows, with the sentence before and after them. A
 * short passage is shown whole, with a sentence of its neighbours; a long one around the
 * first word found, or from its beginning.
 *
 * @param cut true if there is more of the passage
 */
record PassageExcerpt(@Nullable NearbySentence before, Snippet snippet, @Nullable NearbySentence after, boolean cut) {

	private static final int MAX_WHOLE = 600;

	private static final int MAX_LENGTH = 400;

	/** A sentence beside a passage, with its speaker if that is another turn. */
	record NearbySentence(@Nullable String speaker, String text) {
	}

	static PassageExcerpt of(String text, List<Span> hits, Optional<NearbyTurn> previous, Optional<NearbyTurn> next) {
		var before = previous.map(PassageExcerpt::lastSentence).orElse(null);
		var after = next.map(PassageExcerpt::firstSentence).orElse(null);
		return (text.length() <= MAX_WHOLE)
				? new PassageExcerpt(before, Snippet.of(text, 0, text.length(), hits), after, false)
				: cut(Sentences.of(text), hits, before, after);
	}

	private static PassageExcerpt cut(Sentences sentences, List<Span> hits, @Nullable NearbySentence before,
			@Nullable NearbySentence after) {
		var first = hits.isEmpty() ? 0 : sentences.at(hits.get(0).start());
		var start = sentences.spans().get(first).start();
		var last = first;
		while (last < sentences.last() && sentences.spans().get(last + 1).end() - start <= MAX_LENGTH) {
			last++;
		}
		return new PassageExcerpt((first == 0) ? before : new NearbySentence(null, sentences.ending(first - 1)),
				snippet(sentences.text(), start, sentences.spans().get(last).end(), hits),
				(last == sentences.last()) ? after : new NearbySentence(null, sentences.beginning(last + 1)), true);
	}

	/** Cuts a sentence that is too long, too. */
	private static Snippet snippet(String text, int start, int end, List<Span> hits) {
		if (end - start <= MAX_WHOLE) {
			return Snippet.of(text, start, end, hits);
		}
		var space = text.lastIndexOf(' ', start + MAX_LENGTH);
		return hits.isEmpty() ? Snippet.of(text, start, (space > start) ? space : start + MAX_LENGTH, hits)
				: Snippet.of(text, hits);
	}

	private static @Nullable NearbySentence lastSentence(NearbyTurn turn) {
		var sentences = Sentences.of(turn.ending());
		return turn.ending().isBlank() ? null : new NearbySentence(turn.speaker(), sentences.ending(sentences.last()));
	}

	private static @Nullable NearbySentence firstSentence(NearbyTurn turn) {
		return turn.beginning().isBlank() ? null
				: new NearbySentence(turn.speaker(), Sentences.of(turn.beginning()).beginning(0));
	}

}
