package org.memcon.exchange.tei;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns cleaned HTML back into TEI, element by element. Where TEI has no place for a
 * paragraph, a {@code seg} says that it is one.
 */
final class TeiProseWriter {

	// HTML element -> hi/@rend
	private static final Map<String, String> RENDITIONS = Map.of("strong", "bold", "em", "italic", "sup", "superscript",
			"sub", "sub", "u", "underline", "small", "small", "i", "foreign");

	static final Set<String> BLOCKS = Set.of("p", "div", "ul", "dl", "table", "blockquote");

	private final IndentedXmlWriter xml;

	private final TeiApparatus apparatus;

	private final TeiListItemWriter items;

	TeiProseWriter(IndentedXmlWriter xml, TeiApparatus apparatus) {
		this.xml = xml;
		this.apparatus = apparatus;
		this.items = new TeiListItemWriter(xml, this);
	}

	/** Prose that has neither notes nor anything withheld that is listed. */
	static TeiProseWriter of(IndentedXmlWriter xml) {
		return new TeiProseWriter(xml, TeiApparatus.none(xml));
	}

	static Element parse(String html) {
		return Jsoup.parseBodyFragment(IndentedXmlWriter.wellFormed(html)).body();
	}

	/** As the content of an element that may hold paragraphs. */
	void content(String html) {
		nodes(parse(html), true);
		this.apparatus.end();
	}

	/** As paragraphs and nothing else. */
	void paragraphs(String html) {
		HtmlBlocks.of(parse(html)).forEach((part) -> {
			var first = part.get(0);
			var isParagraph = is(first, "p", "div");
			this.xml.line(isParagraph ? paragraph((Element) first) : XmlTag.of("ab"),
					() -> (isParagraph ? first.childNodes() : part).forEach((node) -> node(node, false)));
		});
	}

	/** As the parts of a division or a speech; the first is the one of these tags. */
	void blocks(String html, XmlTag first, XmlTag next) {
		var parts = HtmlBlocks.of(parse(html));
		if (parts.isEmpty()) {
			this.xml.line(XmlTag.of("ab").withAll(first), this.apparatus::end);
		}
		for (var i = 0; i < parts.size(); i++) {
			var isLast = i == parts.size() - 1;
			block(parts.get(i), (i == 0) ? first : next, isLast ? this.apparatus::end : () -> {
			});
		}
	}

	private void block(List<Node> part, XmlTag model, Runnable end) {
		if (part.get(0) instanceof Element element && BLOCKS.contains(element.tagName())) {
			this.xml.line(block(element).withAll(model), () -> {
				inside(element, false);
				end.run();
			});
		}
		else {
			this.xml.line(XmlTag.of("ab").withAll(model), () -> {
				part.forEach((node) -> node(node, false));
				end.run();
			});
		}
	}

	private static XmlTag block(Element element) {
		return switch (element.tagName()) {
			case "ul" -> XmlTag.of("list");
			case "dl" -> XmlTag.of("list", TeiListItemWriter.isPaired(element) ? "gloss" : "labelled");
			case "table" -> XmlTag.of("table");
			case "blockquote" -> XmlTag.of("quote");
			default -> paragraph(element);
		};
	}

	private static XmlTag paragraph(Element element) {
		return XmlTag.of("p").with("rend", element.nameIs("div") ? "block" : null);
	}

	void nodes(Element parent, boolean holdsParagraphs) {
		parent.childNodes().forEach((node) -> node(node, holdsParagraphs));
	}

	void node(Node node, boolean holdsParagraphs) {
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
			case "ul", "dl", "table", "blockquote" -> this.xml.inline(block(element), () -> inside(element, false));
			case "br" -> this.xml.empty(XmlTag.of("lb"));
			case "cite" -> inline(XmlTag.of("title"), element);
			case "del" -> inline(XmlTag.of("del"), element);
			case "a" -> link(element);
			case "button" -> gloss(element);
			case "tbody" -> inside(element, holdsParagraphs);
			case "small", "span", "i", "em", "strong", "sup", "sub", "u" -> rendition(element);
			default -> nodes(element, holdsParagraphs);
		}
	}

	private void paragraph(Element element, String kind, boolean holdsParagraphs) {
		inline(holdsParagraphs ? paragraph(element) : XmlTag.of("seg", kind), element);
	}

	private void inline(XmlTag xmlTag, Element element) {
		this.xml.inline(xmlTag, () -> nodes(element, false));
	}

	private void rendition(Element element) {
		if (element.hasClass("redaction")) {
			inline(XmlTag.of("seg", "withheld"), element);
		}
		else if (element.hasClass("cited")) {
			this.xml.inline(XmlTag.of("note", "cited"), () -> nodes(element, true));
		}
		else if (element.nameIs("i") && element.select(String.join(",", BLOCKS)).isEmpty()) {
			inline(XmlTag.of("foreign"), element);
		}
		else {
			inline(XmlTag.of("hi").with("rend", RENDITIONS.get(element.tagName())), element);
		}
	}

	/** What holds more than phrases TEI does not take for a name. */
	private void gloss(Element name) {
		if (isPhrases(name)) {
			this.apparatus.gloss(name.attr("popovertarget"), () -> nodes(name, false));
		}
		else {
			nodes(name, false);
		}
	}

	/**
	 * Whether all that it holds is a phrase to TEI; a paragraph becomes a {@code seg}.
	 */
	static boolean isPhrases(Element element) {
		return element.select("ul, dl, table, blockquote").isEmpty();
	}

	private void link(Element link) {
		if (link.hasClass("note-ref")) {
			this.apparatus.note(link.attr("href").substring(1));
		}
		else {
			inline(XmlTag.of("ref").with("target", TeiPointer.of(link.attr("href"))), link);
		}
	}

	/** The content of what is set apart. */
	private void inside(Element element, boolean holdsParagraphs) {
		switch (element.tagName()) {
			case "ul", "dl" -> this.items.write(element, "item");
			case "table", "tbody" -> this.items.write(element, "row");
			case "blockquote" -> nodes(element, true);
			default -> nodes(element, holdsParagraphs);
		}
	}

	static boolean is(Node node, String... names) {
		return node instanceof Element element && List.of(names).contains(element.tagName());
	}

}
