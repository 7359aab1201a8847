package org.memcon.exchange.tei;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Turns cleaned HTML back into TEI, element by element. Where TEI has no place for a
 * paragraph, a {@code seg} says that it is one.
 */
record TeiProseWriter(XmlWriter xml, ProseHandler handler) {

	/** A run of white space is one space, to HTML as well. */
	static final Pattern WHITE_SPACE = Pattern.compile("[ \t-\r]+");

	/** Takes the words, and the places at which notes and explanations stand. */
	@FunctionalInterface
	interface ProseHandler {

		void text(String words);

		default void note(String anchor) {
			// without notes nothing stands there
		}

		default void gloss(String anchor, Runnable words) {
			words.run();
		}

		default void end() {
			// nothing is left over
		}

	}

	/** Tells that the words are written as they are read, with their brackets. */
	private static final String AS_WRITTEN = "bracketed";

	// HTML element -> hi/@rend
	private static final Map<String, String> RENDITIONS = Map.of("strong", "bold", "em", "italic", "sup", "superscript",
			"sub", "sub", "u", "underline", "small", "small", "i", "foreign");

	/** Creates a writer of prose without notes and redactions. */
	static TeiProseWriter of(XmlWriter xml) {
		return new TeiProseWriter(xml, xml::text);
	}

	/**
	 * Writes the sources of a statement as they are cited, and how many families they
	 * are.
	 */
	void citedSources(@Nullable SourceSupport support) {
		var cited = (support != null) ? support.citedSources() : null;
		if (support != null && cited != null) {
			this.xml.inline(XmlTag.of("bibl", "cited").with("n", support.families()),
					() -> of(this.xml).content(cited));
		}
	}

	static Element parse(String html) {
		return Jsoup.parseBodyFragment(XmlWriter.wellFormed(html)).body();
	}

	/** Writes the content of an element that may hold paragraphs. */
	void content(String html) {
		nodes(parse(html), true);
		this.handler.end();
	}

	/** Writes paragraphs and nothing else. */
	void paragraphs(String html) {
		HtmlBlocks.of(parse(html)).forEach((part) -> {
			var first = part.get(0);
			var isParagraph = HtmlBlocks.is(first, "p", "div");
			this.xml.line(isParagraph ? paragraph((Element) first) : XmlTag.of("ab"),
					() -> (isParagraph ? first.childNodes() : part).forEach((node) -> node(node, false)));
		});
	}

	/**
	 * Writes the parts of a division or a speech; the first one has its own attributes.
	 */
	void blocks(String html, XmlTag first, XmlTag next) {
		var parts = HtmlBlocks.of(parse(html));
		if (parts.isEmpty()) {
			this.xml.line(XmlTag.of("ab").with(first.attributes()), this.handler::end);
		}
		for (var i = 0; i < parts.size(); i++) {
			var isLast = i == parts.size() - 1;
			block(parts.get(i), (i == 0) ? first : next, isLast ? this.handler::end : () -> {
			});
		}
	}

	private void block(List<Node> part, XmlTag model, Runnable end) {
		if (HtmlBlocks.isBlock(part.get(0)) && part.get(0) instanceof Element element) {
			var own = block(element).with("xml:lang", language(element));
			this.xml.line(own.with(model.attributes()), () -> {
				inside(element, false);
				end.run();
			});
		}
		else {
			this.xml.line(XmlTag.of("ab").with(model.attributes()), () -> {
				part.forEach((node) -> node(node, false));
				end.run();
			});
		}
	}

	private static XmlTag block(Element element) {
		return switch (element.tagName()) {
			case "ul" -> XmlTag.of("list");
			case "dl" -> XmlTag.of("list", HtmlBlocks.isPaired(element) ? "gloss" : "labelled");
			case "table" -> XmlTag.of("table");
			case "blockquote" -> XmlTag.of("quote");
			default -> paragraph(element);
		};
	}

	private static @Nullable String language(Element element) {
		return element.hasAttr("lang") ? element.attr("lang") : null;
	}

	private static XmlTag paragraph(Element element) {
		return XmlTag.of("p").with("rend", element.nameIs("div") ? "block" : null);
	}

	void nodes(Element parent, boolean holdsParagraphs) {
		parent.childNodes().forEach((node) -> node(node, holdsParagraphs));
	}

	void node(Node node, boolean holdsParagraphs) {
		if (node instanceof TextNode words) {
			this.handler.text(WHITE_SPACE.matcher(words.getWholeText()).replaceAll(" "));
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
			case "del" -> inline(XmlTag.of("del").with("rend", AS_WRITTEN), element);
			case "ins" -> inline(XmlTag.of("add").with("rend", AS_WRITTEN), element);
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
		this.xml.inline(xmlTag.with("xml:lang", language(element)), () -> nodes(element, false));
	}

	private void rendition(Element element) {
		if (element.hasClass("redaction")) {
			inline(XmlTag.of("seg", "withheld"), element);
		}
		else if (element.hasClass("cited")) {
			this.xml.inline(XmlTag.of("note", "cited"), () -> nodes(element, true));
		}
		else if (element.nameIs("i") && !HtmlBlocks.holdsBlocks(element)) {
			inline(XmlTag.of("foreign"), element);
		}
		else {
			inline(XmlTag.of("hi").with("rend", RENDITIONS.get(element.tagName())), element);
		}
	}

	/** Writes an explained name; TEI allows it nothing but phrases. */
	private void gloss(Element name) {
		if (HtmlBlocks.isPhrases(name)) {
			this.handler.gloss(name.attr("popovertarget"), () -> nodes(name, false));
		}
		else {
			nodes(name, false);
		}
	}

	private void link(Element link) {
		if (link.hasClass("note-ref")) {
			this.handler.note(link.attr("href").substring(1));
		}
		else {
			inline(XmlTag.of("ref").with("target", TeiPointer.of(link.attr("href"))), link);
		}
	}

	/** The content of what is set apart. */
	private void inside(Element element, boolean holdsParagraphs) {
		switch (element.tagName()) {
			case "ul", "dl" -> new TeiListItemWriter(this.xml, this::node).write(element, "item");
			case "table", "tbody" -> new TeiListItemWriter(this.xml, this::node).write(element, "row");
			case "blockquote" -> nodes(element, true);
			default -> nodes(element, holdsParagraphs);
		}
	}

}
