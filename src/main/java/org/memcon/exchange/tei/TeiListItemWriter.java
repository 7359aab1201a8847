package org.memcon.exchange.tei;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is in a list or a table, which to TEI holds items or rows and nothing else:
 * what is none is set into one that is not to be seen.
 */
record TeiListItemWriter(IndentedXmlWriter xml, TeiProseWriter prose) {

	private static final String NONE = "none";

	void write(Element parent, String item) {
		var isEmpty = true;
		for (var node : parent.childNodes()) {
			isEmpty &= !isItem(node, item);
		}
		if (isEmpty && !parent.nameIs("tbody")) {
			hidden(item, List.of());
		}
	}

	/** Writes it in any case, and says whether it counts. */
	private boolean isItem(Node node, String item) {
		var isSpace = node instanceof TextNode words && words.isBlank();
		if (isSpace || isNoteSign(node) || TeiProseWriter.is(node, "caption")) {
			betweenItems(node);
			return false;
		}
		if (TeiProseWriter.is(node, "tbody")) {
			write((Element) node, item);
		}
		else if (TeiProseWriter.is(node, "li", "dd", "dt", "tr", "td")) {
			one((Element) node);
		}
		else {
			hidden(item, List.of(node));
		}
		return true;
	}

	private static boolean isNoteSign(Node node) {
		return node instanceof Element element && element.hasClass("note-ref");
	}

	/** White space, a note and a caption may stand between. */
	private void betweenItems(Node node) {
		if (TeiProseWriter.is(node, "caption")) {
			this.xml.inline(XmlTag.of("head"), () -> this.prose.nodes((Element) node, false));
		}
		else {
			this.prose.node(node, false);
		}
	}

	private void one(Element element) {
		switch (element.tagName()) {
			case "tr" -> this.xml.inline(XmlTag.of("row"), () -> write(element, "cell"));
			case "td" -> this.xml.inline(
					XmlTag.of("cell").with("rows", span(element, "rowspan")).with("cols", span(element, "colspan")),
					() -> this.prose.nodes(element, true));
			case "dt" -> label(element);
			default -> this.xml.inline(XmlTag.of("item"), () -> this.prose.nodes(element, true));
		}
	}

	private void label(Element label) {
		if (label.parent() != null && isPaired(label.parent())) {
			this.xml.inline(XmlTag.of("label"), () -> this.prose.nodes(label, false));
		}
		else {
			this.xml.inline(XmlTag.of("item").with("rend", "label"), () -> this.prose.nodes(label, true));
		}
	}

	private static @Nullable String span(Element cell, String attribute) {
		return cell.attr(attribute).isEmpty() ? null : cell.attr(attribute);
	}

	private void hidden(String item, List<Node> nodes) {
		this.xml.inline(XmlTag.of(item).with("rend", NONE), () -> {
			if (item.equals("row")) {
				hidden("cell", nodes);
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
			if (!children.get(i).nameIs(isLabel ? "dt" : "dd")
					|| isLabel && !TeiProseWriter.isPhrases(children.get(i))) {
				return false;
			}
		}
		return !children.isEmpty() && children.size() % 2 == 0 && list.ownText().isBlank();
	}

}
