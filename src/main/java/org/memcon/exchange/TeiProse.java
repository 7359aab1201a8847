package org.memcon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns cleaned HTML back into TEI, element by element. Where TEI has no place for a
 * paragraph, a {@code seg} says that it is one.
 */
final class TeiProse {

	// HTML element -> hi/@rend
	private static final Map<String, String> RENDITIONS = Map.of("strong", "bold", "em", "italic", "sup", "superscript",
			"sub", "sub", "u", "underline", "small", "small", "i", "foreign");

	private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "dl", "table", "blockquote");

	/** An item or a cell that only its place asks for. */
	private static final String NONE = "none";

	private final XmlSheet xml;

	private final TeiApparatus apparatus;

	TeiProse(XmlSheet xml, TeiApparatus apparatus) {
		this.xml = xml;
		this.apparatus = apparatus;
	}

	/** Prose that has neither notes nor anything withheld that is listed. */
	static TeiProse of(XmlSheet xml) {
		return new TeiProse(xml, TeiApparatus.none(xml));
	}

	static Element parse(String html) {
		return Jsoup.parseBodyFragment(html).body();
	}

	/** As the content of an element that may hold paragraphs. */
	void content(String html) {
		nodes(parse(html), true);
		this.apparatus.end();
	}

	/** As paragraphs and nothing else. */
	void paragraphs(String html) {
		new TopLevel(parse(html)).parts().forEach((part) -> {
			var first = part.get(0);
			var isParagraph = is(first, "p", "div");
			this.xml.line(isParagraph ? paragraph((Element) first) : Tag.of("ab"),
					() -> (isParagraph ? first.childNodes() : part).forEach((node) -> node(node, false)));
		});
	}

	/** As the parts of a division or a speech; the first is the one of these tags. */
	void blocks(String html, Tag first, Tag next) {
		var parts = new TopLevel(parse(html)).parts();
		if (parts.isEmpty()) {
			this.xml.line(like("ab", first), this.apparatus::end);
		}
		for (var i = 0; i < parts.size(); i++) {
			var isLast = i == parts.size() - 1;
			block(parts.get(i), (i == 0) ? first : next, isLast ? this.apparatus::end : () -> {
			});
		}
	}

	private void block(List<Node> part, Tag model, Runnable end) {
		if (part.get(0) instanceof Element element && BLOCKS.contains(element.tagName())) {
			var tag = block(element);
			var whole = model.attributes()
				.entrySet()
				.stream()
				.reduce(tag, (some, it) -> some.with(it.getKey(), it.getValue()), (one, other) -> other);
			this.xml.line(whole, () -> {
				inside(element, false);
				end.run();
			});
		}
		else {
			this.xml.line(like("ab", model), () -> {
				part.forEach((node) -> node(node, false));
				end.run();
			});
		}
	}

	private static Tag like(String name, Tag model) {
		return new Tag(name, model.attributes());
	}

	private static Tag block(Element element) {
		return switch (element.tagName()) {
			case "ul" -> Tag.of("list");
			case "dl" -> Tag.of("list", isPaired(element) ? "gloss" : "labelled");
			case "table" -> Tag.of("table");
			case "blockquote" -> Tag.of("quote");
			default -> paragraph(element);
		};
	}

	private static Tag paragraph(Element element) {
		return Tag.of("p").with("rend", element.nameIs("div") ? "block" : null);
	}

	private void nodes(Element parent, boolean holdsParagraphs) {
		parent.childNodes().forEach((node) -> node(node, holdsParagraphs));
	}

	private void node(Node node, boolean holdsParagraphs) {
		if (node instanceof TextNode words) {
			this.apparatus.text(words.getWholeText());
		}
		else if (node instanceof Element element) {
			element(element, holdsParagraphs);
		}
	}

	private void element(Element element, boolean holdsParagraphs) {
		switch (element.tagName()) {
			case "p" -> paragraph(element, "paragraph", holdsParagraphs);
			case "div" -> paragraph(element, "block", holdsParagraphs);
			case "ul", "dl", "table", "blockquote" -> this.xml.within(block(element), () -> inside(element, false));
			case "br" -> this.xml.empty(Tag.of("lb"));
			case "cite" -> within(Tag.of("title"), element);
			case "del" -> within(Tag.of("del"), element);
			case "a" -> link(element);
			case "button" -> this.apparatus.gloss(element.attr("popovertarget"), () -> nodes(element, false));
			case "tbody" -> inside(element, holdsParagraphs);
			case "small", "span", "i", "em", "strong", "sup", "sub", "u" -> rendition(element);
			default -> nodes(element, holdsParagraphs);
		}
	}

	private void paragraph(Element element, String kind, boolean holdsParagraphs) {
		within(holdsParagraphs ? paragraph(element) : Tag.of("seg", kind), element);
	}

	private void within(Tag tag, Element element) {
		this.xml.within(tag, () -> nodes(element, false));
	}

	private void rendition(Element element) {
		if (element.hasClass("redaction")) {
			within(Tag.of("seg", "withheld"), element);
		}
		else if (element.hasClass("cited")) {
			this.xml.within(Tag.of("note", "cited"), () -> nodes(element, true));
		}
		else if (element.nameIs("i") && element.select(String.join(",", BLOCKS)).isEmpty()) {
			within(Tag.of("foreign"), element);
		}
		else {
			within(Tag.of("hi").with("rend", RENDITIONS.get(element.tagName())), element);
		}
	}

	private void link(Element link) {
		if (link.hasClass("note-ref")) {
			this.apparatus.note(link.attr("href").substring(1));
		}
		else {
			within(Tag.of("ref").with("target", Pointer.of(link.attr("href"))), link);
		}
	}

	/** The content of what is set apart. */
	private void inside(Element element, boolean holdsParagraphs) {
		switch (element.tagName()) {
			case "ul", "dl" -> items(element, "item");
			case "table", "tbody" -> items(element, "row");
			case "tr" -> items(element, "cell");
			case "blockquote" -> nodes(element, true);
			default -> nodes(element, holdsParagraphs);
		}
	}

	/** What holds items only; what is none is set into one that is not to be seen. */
	private void items(Element parent, String item) {
		var isEmpty = true;
		for (var node : parent.childNodes()) {
			isEmpty &= !item(node, item);
		}
		if (isEmpty && !parent.nameIs("tbody")) {
			nothing(item, List.of());
		}
	}

	private boolean item(Node node, String item) {
		if (node instanceof TextNode words && words.isBlank()) {
			this.apparatus.text(words.getWholeText());
			return false;
		}
		if (is(node, "tbody")) {
			inside((Element) node, false);
			return true;
		}
		if (is(node, "a") && ((Element) node).hasClass("note-ref")) {
			element((Element) node, false);
			return false;
		}
		if (is(node, "caption")) {
			within(Tag.of("head"), (Element) node);
			return false;
		}
		if (is(node, "li", "dd", "dt", "tr", "td", "th")) {
			one((Element) node);
		}
		else {
			nothing(item, List.of(node));
		}
		return true;
	}

	private void one(Element element) {
		switch (element.tagName()) {
			case "tr" -> this.xml.within(Tag.of("row"), () -> inside(element, false));
			case "td", "th" -> this.xml.within(
					Tag.of("cell").with("rows", span(element, "rowspan")).with("cols", span(element, "colspan")),
					() -> nodes(element, true));
			case "dt" -> label(element);
			default -> this.xml.within(Tag.of("item"), () -> nodes(element, true));
		}
	}

	private void label(Element label) {
		if (label.parent() != null && isPaired(label.parent())) {
			within(Tag.of("label"), label);
		}
		else {
			this.xml.within(Tag.of("item").with("rend", "label"), () -> nodes(label, true));
		}
	}

	private static @Nullable String span(Element cell, String attribute) {
		return cell.attr(attribute).isEmpty() ? null : cell.attr(attribute);
	}

	private void nothing(String item, List<Node> nodes) {
		var tag = Tag.of(item).with("rend", NONE);
		this.xml.within(tag, () -> {
			if (item.equals("row")) {
				nothing("cell", nodes);
			}
			else {
				nodes.forEach((node) -> node(node, true));
			}
		});
	}

	/** TEI wants a label before each item, and an item behind each label. */
	private static boolean isPaired(Element list) {
		var children = list.children();
		for (var i = 0; i < children.size(); i++) {
			if (!children.get(i).nameIs((i % 2 == 0) ? "dt" : "dd")) {
				return false;
			}
		}
		return !children.isEmpty() && children.size() % 2 == 0;
	}

	private static boolean is(Node node, String... names) {
		return node instanceof Element element && List.of(names).contains(element.tagName());
	}

	/** What stands side by side in the body: blocks, and runs of what is none. */
	private record TopLevel(Element body) {

		List<List<Node>> parts() {
			var parts = new ArrayList<List<Node>>();
			var isOpen = false;
			for (var node : this.body.childNodes()) {
				var isBlock = node instanceof Element element && BLOCKS.contains(element.tagName());
				if (isBlock || !isOpen) {
					if (!isBlock && node instanceof TextNode words && words.isBlank()) {
						continue;
					}
					parts.add(new ArrayList<>());
				}
				parts.get(parts.size() - 1).add(node);
				isOpen = !isBlock;
			}
			return parts;
		}

	}

}
