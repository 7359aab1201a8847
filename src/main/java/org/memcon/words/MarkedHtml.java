package org.memcon.words;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cleaned HTML with the hits of a {@link Marker} set in {@code mark}, numbered on from
 * the hits before it. The signs that lead to notes are no part of the text.
 */
public record MarkedHtml(String html, int hits) {

	public static MarkedHtml of(String html, Marker marker, int hitsBefore) {
		var body = Jsoup.parseBodyFragment(html).body();
		body.ownerDocument().outputSettings().prettyPrint(false);
		var pieces = pieces(body);
		var text = new StringBuilder();
		pieces.forEach((piece) -> text.append(piece.getWholeText()));
		var hits = marker.hits(text.toString());
		mark(pieces, hits, hitsBefore);
		return new MarkedHtml(body.html(), hits.size());
	}

	/** Marked, but no stations on the way from hit to hit. */
	public static String unnumbered(String html, Marker marker) {
		var body = Jsoup.parseBodyFragment(of(html, marker, 0).html()).body();
		body.ownerDocument().outputSettings().prettyPrint(false);
		body.select("mark").removeAttr("id");
		return body.html();
	}

	private static List<TextNode> pieces(Element body) {
		var pieces = new ArrayList<TextNode>();
		NodeTraversor.filter(new NodeFilter() {
			@Override
			public FilterResult head(Node node, int depth) {
				if (node instanceof TextNode text) {
					pieces.add(text);
				}
				return (node instanceof Element element && element.hasClass("note-ref")) ? FilterResult.SKIP_ENTIRELY
						: FilterResult.CONTINUE;
			}
		}, body);
		return pieces;
	}

	private static void mark(List<TextNode> pieces, List<Span> hits, int hitsBefore) {
		var start = 0;
		for (var piece : pieces) {
			var text = piece.getWholeText();
			var at = 0;
			for (var i = 0; i < hits.size(); i++) {
				var from = Math.max(hits.get(i).start() - start, 0);
				var to = Math.min(hits.get(i).end() - start, text.length());
				if (from < to) {
					piece.before(new TextNode(text.substring(at, from)));
					var mark = new Element("mark").appendText(text.substring(from, to));
					if (hits.get(i).start() >= start) {
						mark.attr("id", "hit-" + (hitsBefore + i + 1));
					}
					piece.before(mark);
					at = to;
				}
			}
			piece.text(text.substring(at));
			start += text.length();
		}
	}

}
