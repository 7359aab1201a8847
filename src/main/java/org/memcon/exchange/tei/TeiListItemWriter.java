package org.memcon.exchange.tei;

import java.util.List;
import java.util.function.BiConsumer;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes what is in a list or a table, which to TEI holds items or rows and nothing else:
 * what is none is set into one that is not to be seen.
 */
record TeiListItemWriter(XmlWriter xml, BiConsumer<Node, Boolean> prose) {

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
		if (isSpace || isNoteSign(node)) {
			this.prose.accept(node, false);
			return false;
		}
		if (HtmlBlocks.is(node, "caption")) {
			this.xml.inline(XmlTag.of("head"), () -> nodes((Element) node, false));
			return false;
		}
		if (HtmlBlocks.is(node, "tbody")) {
			write((Element) node, item);
		}
		else if (HtmlBlocks.is(node, "li", "dd", "dt", "tr", "td")) {
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

	private void nodes(Element parent, boolean holdsParagraphs) {
		parent.childNodes().forEach((node) -> this.prose.accept(node, holdsParagraphs));
	}

	private void one(Element element) {
		switch (element.tagName()) {
			case "tr" -> this.xml.inline(XmlTag.of("row"), () -> write(element, "cell"));
			case "td" -> this.xml.inline(
					XmlTag.of("cell").with("rows", span(element, "rowspan")).with("cols", span(element, "colspan")),
					() -> nodes(element, true));
			case "dt" -> label(element);
			default -> this.xml.inline(XmlTag.of("item"), () -> nodes(element, true));
		}
	}

	private void label(Element label) {
		if (label.parent() != null && HtmlBlocks.isPaired(label.parent())) {
			this.xml.inline(XmlTag.of("label"), () -> nodes(label, false));
		}
		else {
			this.xml.inline(XmlTag.of("item").with("rend", "label"), () -> nodes(label, true));
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
				nodes.forEach((node) -> this.prose.accept(node, true));
			}
		});
	}

}
