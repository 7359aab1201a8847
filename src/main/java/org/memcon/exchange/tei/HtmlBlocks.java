package org.memcon.exchange.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The parts of a piece of HTML: each block by itself, and each run of anything else.
 */
final class HtmlBlocks {

	private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "dl", "table", "blockquote");

	private final List<List<Node>> parts = new ArrayList<>();

	private boolean isRun;

	private HtmlBlocks() {
	}

	static List<List<Node>> of(Element body) {
		var level = new HtmlBlocks();
		body.childNodes().forEach(level::add);
		return level.parts;
	}

	static boolean isBlock(Node node) {
		return node instanceof Element element && BLOCKS.contains(element.tagName());
	}

	static boolean holdsBlocks(Element element) {
		return !element.select(String.join(",", BLOCKS)).isEmpty();
	}

	static boolean is(Node node, String... names) {
		return node instanceof Element element && List.of(names).contains(element.tagName());
	}

	/** Tells an element that holds phrases to TEI; a paragraph becomes a {@code seg}. */
	static boolean isPhrases(Element element) {
		return element.select("ul, dl, table, blockquote").isEmpty();
	}

	/**
	 * Tells a list as TEI requires it: a label of phrases before each item, and an item
	 * behind each label.
	 */
	static boolean isPaired(Element list) {
		var children = list.children();
		for (var i = 0; i < children.size(); i++) {
			var isLabel = i % 2 == 0;
			if (!children.get(i).nameIs(isLabel ? "dt" : "dd") || isLabel && !isPhrases(children.get(i))) {
				return false;
			}
		}
		return !children.isEmpty() && children.size() % 2 == 0 && list.ownText().isBlank();
	}

	private void add(Node node) {
		var isBlock = isBlock(node);
		if (!isBlock && !this.isRun && node instanceof TextNode words && words.isBlank()) {
			return;
		}
		if (isBlock || !this.isRun) {
			this.parts.add(new ArrayList<>());
		}
		this.parts.get(this.parts.size() - 1).add(node);
		this.isRun = !isBlock;
	}

}
