package org.memcon.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * Cleaned HTML in which what was withheld is set in {@code span.redaction}, whatever
 * elements it runs through. The signs that lead to notes are no part of its text.
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
		NodeTraversor.filter(new TextNodeCollector(), this.body);
	}

	/** A stretch of the text. */
	public record MarkedRange(int start, int end) {
	}

	/** A run of text and where in the whole it begins. */
	private record TextNodeRange(TextNode words, int start, int end) {

		boolean meets(MarkedRange markedRange) {
			return this.start < markedRange.end() && markedRange.start() < this.end;
		}

		/** The part of it within the range, as a node of its own. */
		TextNode within(MarkedRange markedRange) {
			if (markedRange.end() < this.end) {
				this.words.splitText(markedRange.end() - this.start);
			}
			return (markedRange.start() > this.start) ? this.words.splitText(markedRange.start() - this.start)
					: this.words;
		}

	}

	/** The same HTML with the excisions of the editors of FRUS marked. */
	public static String withExcisionsMarked(String html) {
		if (!RedactionFinder.mayHoldExcision(html)) {
			return html;
		}
		var marked = new RedactedHtml(html);
		return marked.withMarked(RedactionFinder.excised(marked.text())
			.stream()
			.map((redactionMatch) -> new MarkedRange(redactionMatch.start(), redactionMatch.end()))
			.toList());
	}

	/** Without tags, with a space where a block or a line ends. */
	public String text() {
		return this.text.toString();
	}

	/** The HTML with these stretches of its {@link #text} marked. */
	public String withMarked(List<MarkedRange> markedRanges) {
		markedRanges.stream().sorted(Comparator.comparing(MarkedRange::start).reversed()).forEach(this::mark);
		return this.body.html();
	}

	private void mark(MarkedRange markedRange) {
		var inside = this.textNodes.stream()
			.filter((textNodeRange) -> textNodeRange.meets(markedRange))
			.map((textNodeRange) -> textNodeRange.within(markedRange))
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

	/**
	 * The nodes side by side that hold these words and no others; none if they do not.
	 */
	private static List<Node> siblings(TextNode first, TextNode last) {
		var ancestors = ancestors(last);
		var top = ancestors(first).stream().filter((node) -> ancestors.contains(node.parent())).findFirst();
		var end = top
			.flatMap((start) -> ancestors.stream().filter((node) -> node.parent() == start.parent()).findFirst());
		if (end.isEmpty() || !isFirstIn(first, top.get()) || !isLastIn(last, end.get())) {
			return List.of();
		}
		var siblings = Stream.iterate(top.get(), Node::nextSibling)
			.limit(end.get().siblingIndex() - top.get().siblingIndex() + 1L)
			.toList();
		return siblings.stream().anyMatch(RedactedHtml::holdsBlock) ? List.of() : siblings;
	}

	/** The node itself and all it stands in, from inside to outside. */
	private static List<Node> ancestors(Node node) {
		return Stream.iterate(node, (inner) -> inner != null, Node::parent).toList();
	}

	private static boolean isFirstIn(Node words, Node top) {
		return ancestors(words).stream()
			.takeWhile((node) -> node != top)
			.allMatch((node) -> node.previousSibling() == null);
	}

	private static boolean isLastIn(Node words, Node top) {
		return ancestors(words).stream()
			.takeWhile((node) -> node != top)
			.allMatch((node) -> node.nextSibling() == null);
	}

	private static boolean holdsBlock(Node node) {
		return node instanceof Element element && element.getAllElements().stream().anyMatch(Element::isBlock);
	}

	/** Collects the runs of text. */
	private final class TextNodeCollector implements NodeFilter {

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode words) {
				var start = RedactedHtml.this.text.length();
				RedactedHtml.this.text.append(words.getWholeText());
				RedactedHtml.this.textNodes.add(new TextNodeRange(words, start, RedactedHtml.this.text.length()));
			}
			return isNoteSign(node) ? FilterResult.SKIP_ENTIRELY : tail(node, depth);
		}

		/** Where a block or a line begins or ends, there also ends a word. */
		@Override
		public FilterResult tail(Node node, int depth) {
			if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
				RedactedHtml.this.text.append(' ');
			}
			return FilterResult.CONTINUE;
		}

		private static boolean isNoteSign(Node node) {
			return node instanceof Element element && element.hasClass("note-ref");
		}

	}

}
