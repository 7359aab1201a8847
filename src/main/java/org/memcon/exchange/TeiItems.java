package org.memcon.exchange;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is in a list or a table, which to TEI holds items or rows and nothing else:
 * what is none is set into one that is not to be seen.
 */
record TeiItems(XmlSheet xml, TeiProse prose) {

	private static final String NONE = "none";

	void write(Element parent, String item) {
		var isEmpty = true;
		for (var node : parent.childNodes()) {
			isEmpty &= !isItem(node, item);
		}
		if (isEmpty && !parent.nameIs("tbody")) {
			unseen(item, List.of());
		}
	}

	/** Writes it in any case, and says whether it counts. */
	private boolean isItem(Node node, String item) {
		var isSpace = node instanceof TextNode words && words.isBlank();
		if (isSpace || isNoteSign(node) || TeiProse.is(node, "caption")) {
			aside(node);
			return false;
		}
		if (TeiProse.is(node, "tbody")) {
			write((Element) node, item);
		}
		else if (TeiProse.is(node, "li", "dd", "dt", "tr", "td")) {
			one((Element) node);
		}
		else {
			unseen(item, List.of(node));
		}
		return true;
	}

	private static boolean isNoteSign(Node node) {
		return node instanceof Element element && element.hasClass("note-ref");
	}

	/** White space, a note and a caption may stand between. */
	private void aside(Node node) {
		if (TeiProse.is(node, "caption")) {
			this.xml.within(Tag.of("head"), () -> this.prose.nodes((Element) node, false));
		}
		else {
			this.prose.node(node, false);
		}
	}

	private void one(Element element) {
		switch (element.tagName()) {
			case "tr" -> this.xml.within(Tag.of("row"), () -> write(element, "cell"));
			case "td" -> this.xml.within(
					Tag.of("cell").with("rows", span(element, "rowspan")).with("cols", span(element, "colspan")),
					() -> this.prose.nodes(element, true));
			case "dt" -> label(element);
			default -> this.xml.within(Tag.of("item"), () -> this.prose.nodes(element, true));
		}
	}

	private void label(Element label) {
		if (label.parent() != null && isPaired(label.parent())) {
			this.xml.within(Tag.of("label"), () -> this.prose.nodes(label, false));
		}
		else {
			this.xml.within(Tag.of("item").with("rend", "label"), () -> this.prose.nodes(label, true));
		}
	}

	private static @Nullable String span(Element cell, String attribute) {
		return cell.attr(attribute).isEmpty() ? null : cell.attr(attribute);
	}

	private void unseen(String item, List<Node> nodes) {
		this.xml.within(Tag.of(item).with("rend", NONE), () -> {
			if (item.equals("row")) {
				unseen("cell", nodes);
			}
			else {
				nodes.forEach((node) -> this.prose.node(node, true));
			}
		});
	}

	/**
	 * TEI wants a label before each item, and an item behind each label; a label holds
	 * phrases and nothing else.
	 */
	static boolean isPaired(Element list) {
		var children = list.children();
		for (var i = 0; i < children.size(); i++) {
			var isLabel = i % 2 == 0;
			if (!children.get(i).nameIs(isLabel ? "dt" : "dd") || isLabel && !TeiProse.isPhrases(children.get(i))) {
				return false;
			}
		}
		return !children.isEmpty() && children.size() % 2 == 0 && list.ownText().isBlank();
	}

}
