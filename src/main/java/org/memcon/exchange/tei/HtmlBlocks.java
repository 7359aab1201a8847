package org.memcon.exchange.tei;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands side by side in a piece of HTML: each block by itself, and each run of what
 * is none.
 */
final class HtmlBlocks {

	private final List<List<Node>> parts = new ArrayList<>();

	private boolean isRun;

	private HtmlBlocks() {
	}

	static List<List<Node>> of(Element body) {
		var level = new HtmlBlocks();
		body.childNodes().forEach(level::add);
		return level.parts;
	}

	private void add(Node node) {
		var isBlock = node instanceof Element element && TeiProseWriter.BLOCKS.contains(element.tagName());
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
