package org.memcon.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cleaned HTML whose redactions are marked with {@code span.redaction}, whatever elements
 * they run through. The signs that lead to notes are not part of its text.
 */
public final class RedactedHtml {

	private static final String SPAN = "<span class=\"redaction\"></span>";

	private final Element body;

	private final List<TextNodeRange> textNodes = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	public RedactedHtml(String html) {
		var document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		this.body = document.body();
		collect(this.body);
	}

	/** A range of the text that is to be marked. */
	public record MarkedRange(int start, int end) {
	}

	/** A text node and its range in the whole text. */
	private record TextNodeRange(TextNode words, int start, int end) {

		boolean meets(MarkedRange range) {
			return this.start < range.end() && range.start() < this.end;
		}

		/** Splits off the part of the node within the range. */
		TextNode within(MarkedRange range) {
			if (range.end() < this.end) {
				this.words.splitText(range.end() - this.start);
			}
			return (range.start() > this.start) ? this.words.splitText(range.start() - this.start) : this.words;
		}

	}

	/** Marks the excisions of the editors of FRUS. */
	public static String withExcisionsMarked(String html) {
		if (!RedactionFinder.mayHoldExcision(html)) {
			return html;
		}
		var marked = new RedactedHtml(html);
		return marked.withMarked(RedactionFinder.excised(marked.text())
			.stream()
			.map((match) -> new MarkedRange(match.start(), match.end()))
			.toList());
	}

	/** Returns the text without tags, with a space where a block or a line ends. */
	public String text() {
		return this.text.toString();
	}

	/** Returns the HTML with these ranges of its {@link #text} marked. */
	public String withMarked(List<MarkedRange> ranges) {
		ranges.stream().sorted(Comparator.comparing(MarkedRange::start).reversed()).forEach(this::mark);
		return this.body.html();
	}

	private void mark(MarkedRange range) {
		var inside = this.textNodes.stream()
			.filter((node) -> node.meets(range))
			.map((node) -> node.within(range))
			.toList();
		var whole = inside.isEmpty() ? List.<Node>of() : siblings(inside.get(0), inside.get(inside.size() - 1));
		if (whole.isEmpty()) {
			inside.forEach((words) -> words.wrap(SPAN));
		}
		else {
			var span = new Element("span").addClass("redaction");
			whole.get(0).before(span);
			whole.forEach(span::appendChild);
		}
	}

	/** Finds the sibling nodes that contain just these words, if there are any. */
	private static List<Node> siblings(TextNode first, TextNode last) {
		var ancestors = ancestors(last);
		var top = ancestors(first).stream().filter((node) -> ancestors.contains(node.parent())).findFirst();
		var end = top
			.flatMap((start) -> ancestors.stream().filter((node) -> node.parent() == start.parent()).findFirst());
		if (end.isEmpty() || !isAtEdge(first, top.get(), Node::previousSibling)
				|| !isAtEdge(last, end.get(), Node::nextSibling)) {
			return List.of();
		}
		var siblings = Stream.iterate(top.get(), Node::nextSibling)
			.limit(end.get().siblingIndex() - top.get().siblingIndex() + 1L)
			.toList();
		return siblings.stream().anyMatch(RedactedHtml::holdsBlock) ? List.of() : siblings;
	}

	/** Returns the node and its ancestors, from the inside out. */
	private static List<Node> ancestors(Node node) {
		return Stream.iterate(node, (inner) -> inner != null, Node::parent).toList();
	}

	/**
	 * Returns true if no node stands before the words, or behind them, within the top.
	 */
	private static boolean isAtEdge(Node words, Node top, UnaryOperator<Node> next) {
		return ancestors(words).stream().takeWhile((node) -> node != top).allMatch((node) -> next.apply(node) == null);
	}

	private static boolean holdsBlock(Node node) {
		return node instanceof Element element && element.getAllElements().stream().anyMatch(Element::isBlock);
	}

	/** Collects the text nodes; where a block or a line begins or ends, a word ends. */
	private void collect(Node node) {
		if (node instanceof TextNode words) {
			var start = this.text.length();
			this.text.append(words.getWholeText());
			this.textNodes.add(new TextNodeRange(words, start, this.text.length()));
		}
		else if (node instanceof Element element && !element.hasClass("note-ref")) {
			var space = (element.isBlock() || element.nameIs("br")) ? " " : "";
			this.text.append(space);
			element.childNodes().forEach(this::collect);
			this.text.append(space);
		}
	}

}
