package org.memcon.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The words around the first hit in a text, with every hit among them marked.
 */
public record Snippet(List<SnippetPart> pieces) {

	private static final int BEFORE = 70;

	private static final int LENGTH = 220;

	/** A run of text that is all a hit or has none. */
	public record SnippetPart(String text, boolean marked) {
	}

	/** Cuts a snippet from a text with at least one hit. */
	public static Snippet of(String text, List<Span> hits) {
		var start = Math.min(wordBoundary(text, hits.get(0).start() - BEFORE), hits.get(0).start());
		var end = (text.length() - start <= LENGTH) ? text.length()
				: Math.max(hits.get(0).end(), text.lastIndexOf(' ', start + LENGTH));
		var snippetParts = new ArrayList<SnippetPart>();
		snippetParts.add(new SnippetPart((start > 0) ? "… " : "", false));
		snippetParts.addAll(of(text, start, end, hits).pieces());
		snippetParts.add(new SnippetPart((end < text.length()) ? " …" : "", false));
		return new Snippet(snippetParts.stream().filter((part) -> !part.text().isEmpty()).toList());
	}

	/** A part of a text with each hit in it marked. */
	public static Snippet of(String text, int start, int end, List<Span> hits) {
		var snippetParts = new ArrayList<SnippetPart>();
		var at = start;
		for (var hit : hits) {
			if (hit.start() >= at && hit.end() <= end) {
				snippetParts.add(new SnippetPart(text.substring(at, hit.start()), false));
				snippetParts.add(new SnippetPart(text.substring(hit.start(), hit.end()), true));
				at = hit.end();
			}
		}
		snippetParts.add(new SnippetPart(text.substring(at, end), false));
		return new Snippet(snippetParts.stream().filter((part) -> !part.text().isEmpty()).toList());
	}

	/** The number of marked hits. */
	public int hits() {
		return (int) this.pieces.stream().filter(SnippetPart::marked).count();
	}

	private static int wordBoundary(String text, int wanted) {
		return (wanted <= 0) ? 0 : text.indexOf(' ', wanted) + 1;
	}

}
