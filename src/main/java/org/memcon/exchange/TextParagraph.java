package org.memcon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A paragraph of cleaned HTML in plain words: how deep it stands within quotations and
 * lists, the mark it begins with, and its words. Signs of notes stand in brackets.
 */
public record TextParagraph(int depth, String marker, String words) {

	private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "dl", "li", "dt", "dd", "blockquote", "table",
			"caption", "tr");

	private static final Set<String> DEEPER = Set.of("ul", "dl", "blockquote");

	static List<TextParagraph> of(String html) {
		var paragraphCollector = new ParagraphCollector();
		Jsoup.parseBodyFragment(html).body().traverse(paragraphCollector);
		paragraphCollector.end();
		return paragraphCollector.paragraphs;
	}

	/** Returns all words in one line. */
	public static String singleLine(String html) {
		return String.join(" ", of(html).stream().map(TextParagraph::words).toList())
			.replace(WrappedTextBuilder.LINE_SEPARATOR, ' ');
	}

	/** The indent and the mark before the first line. */
	String prefix() {
		return "  ".repeat(this.depth) + this.marker;
	}

	/** Goes through the HTML once. */
	private static final class ParagraphCollector implements NodeVisitor {

		private final List<TextParagraph> paragraphs = new ArrayList<>();

		private final StringBuilder words = new StringBuilder();

		private int depth;

		private String mark = "";

		@Override
		public void head(Node node, int level) {
			if (node instanceof TextNode text) {
				this.words.append(text.getWholeText());
			}
			else if (node instanceof Element element) {
				open(element);
			}
		}

		@Override
		public void tail(Node node, int level) {
			if (node instanceof Element element) {
				close(element);
			}
		}

		private void open(Element element) {
			if (BLOCKS.contains(element.normalName())) {
				end();
			}
			if (DEEPER.contains(element.normalName())) {
				this.depth++;
			}
			switch (element.normalName()) {
				case "li" -> this.mark = "- ";
				case "br" -> this.words.append(WrappedTextBuilder.LINE_SEPARATOR);
				case "td" -> this.words.append((element.previousElementSibling() != null) ? " | " : "");
				default -> this.words.append(isNoteSign(element) ? "[" : "");
			}
		}

		private void close(Element element) {
			this.words.append(isNoteSign(element) ? "]" : "");
			if (BLOCKS.contains(element.normalName())) {
				end();
			}
			if (DEEPER.contains(element.normalName())) {
				this.depth--;
			}
		}

		private void end() {
			var folded = this.words.toString().replaceAll("\\s+", " ").strip();
			this.words.setLength(0);
			if (!folded.isEmpty()) {
				this.paragraphs.add(new TextParagraph(this.depth, this.mark, folded));
				this.mark = "";
			}
		}

		private static boolean isNoteSign(Element element) {
			return element.hasClass("note-ref");
		}

	}

}
