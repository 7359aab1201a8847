package org.memcon.words;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cleaned HTML with the hits of a {@link WordMatcher} in {@code mark} elements, numbered
 * from the hits before it. The signs of notes are no part of the text.
 */
public record MarkedHtml(String html, int hits) {

	public static MarkedHtml of(String html, WordMatcher wordMatcher, int hitsBefore) {
		return of(html, null, wordMatcher, hitsBefore);
	}

	/** Marks also the beginning of a last word whose rest stands on the next page. */
	public static MarkedHtml of(String html, @Nullable String wordRest, WordMatcher wordMatcher, int hitsBefore) {
		var document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		var body = document.body();
		var text = new StringBuilder();
		var textRuns = new ArrayList<TextRun>();
		collect(body, textRuns, text);
		var hits = wordMatcher.hits((wordRest != null) ? text.toString().stripTrailing() + wordRest : text.toString());
		mark(textRuns, hits, hitsBefore);
		return new MarkedHtml(body.html(), hits.size());
	}

	/** Marks the hits without numbers, so that no link leads to them. */
	public static String unnumbered(String html, WordMatcher wordMatcher) {
		return of(html, wordMatcher, 0).html().replaceAll("<mark id=\"hit-\\d+\">", "<mark>");
	}

	/** Collects the text; a word ends where a block or a line begins or ends. */
	private static void collect(Node node, List<TextRun> textRuns, StringBuilder text) {
		if (node instanceof TextNode words) {
			textRuns.add(new TextRun(words, text.length()));
			text.append(words.getWholeText());
		}
		else if (node instanceof Element element && !element.hasClass("note-ref")) {
			var space = (element.isBlock() || element.nameIs("br")) ? " " : "";
			text.append(space);
			element.childNodes().forEach((child) -> collect(child, textRuns, text));
			text.append(space);
		}
	}

	private static void mark(List<TextRun> textRuns, List<Span> hits, int hitsBefore) {
		for (var textRun : textRuns) {
			var words = textRun.words();
			var text = words.getWholeText();
			var at = 0;
			for (var i = 0; i < hits.size(); i++) {
				var from = Math.max(hits.get(i).start() - textRun.start(), 0);
				var to = Math.min(hits.get(i).end() - textRun.start(), text.length());
				if (from < to) {
					words.before(new TextNode(text.substring(at, from)));
					var mark = new Element("mark").appendText(text.substring(from, to));
					if (hits.get(i).start() >= textRun.start()) {
						mark.attr("id", "hit-" + (hitsBefore + i + 1));
					}
					words.before(mark);
					at = to;
				}
			}
			words.text(text.substring(at));
		}
	}

	/** A run of text and its start in the whole text. */
	private record TextRun(TextNode words, int start) {
	}

}
