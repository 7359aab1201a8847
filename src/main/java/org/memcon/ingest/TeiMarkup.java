package org.memcon.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Turns TEI into a small allow-list of HTML, and into plain text beside it. Nothing else
 * ever reaches a page: all text is escaped, unknown elements lose their tags and keep
 * their text, active content loses both.
 */
class TeiMarkup {

	// TEI element -> HTML element
	private static final Map<String, String> ELEMENTS = Map.ofEntries(Map.entry("p", "p"), Map.entry("list", "ul"),
			Map.entry("item", "li"), Map.entry("table", "table"), Map.entry("row", "tr"), Map.entry("cell", "td"),
			Map.entry("quote", "blockquote"), Map.entry("title", "cite"), Map.entry("emph", "em"),
			Map.entry("foreign", "i"), Map.entry("del", "del"), Map.entry("signed", "p"), Map.entry("salute", "p"),
			Map.entry("lg", "blockquote"), Map.entry("l", "p"), Map.entry("label", "strong"));

	// hi/@rend -> HTML element
	private static final Map<String, String> RENDITIONS = Map.of("italic", "em", "strong", "strong", "bold", "strong",
			"superscript", "sup", "sup", "sup", "sub", "sub", "underline", "u", "smallcaps", "small");

	private static final Set<String> TRANSPARENT = Set.of("date", "placeName", "orgName", "name", "time", "seg", "ab",
			"opener", "closer", "postscript", "dateline", "div", "body", "text", "floatingText", "attachment", "head",
			"speaker", "sp", "abbr", "expan", "choice", "sic", "corr", "orig", "reg", "add", "gap", "unclear",
			"supplied", "num", "measure", "rs", "roleName", "forename", "surname", "figure", "figDesc", "graphic",
			"anchor", "idno", "term", "gloss", "persName", "ref", "bibl", "author", "byline", "epigraph", "argument",
			"milestone", "docDate", "affiliation", "country", "settlement", "region", "desc");

	private static final Set<String> BLOCKS = Set.of("p", "list", "item", "table", "row", "cell", "quote", "signed",
			"salute", "lg", "l", "lb", "head", "speaker");

	private static final Set<String> ACTIVE = Set.of("script", "style", "object", "iframe", "embed", "applet");

	private final Apparatus apparatus;

	private final Findings findings;

	private final StringBuilder html = new StringBuilder();

	private final StringBuilder text = new StringBuilder();

	private final Deque<String> open = new ArrayDeque<>();

	TeiMarkup(Apparatus apparatus, Findings findings) {
		this.apparatus = apparatus;
		this.findings = findings;
	}

	TeiMarkup write(Tei element) {
		switch (element.name()) {
			case "note" -> this.html.append(this.apparatus.note(element));
			case "pb" -> this.apparatus.pageBreak(element);
			case "lb" -> this.html.append("<br>");
			case "q" -> quote(element);
			case "hi" -> inside(RENDITIONS.getOrDefault(element.attribute("rend").toLowerCase(), "span"), element);
			case "persName", "gloss", "term" -> name(element);
			case "ref" -> reference(element);
			default -> other(element);
		}
		if (BLOCKS.contains(element.name())) {
			space();
		}
		return this;
	}

	TeiMarkup writeContent(Tei element) {
		element.nodes().forEach(this::write);
		return this;
	}

	/**
	 * What was written since the last cut, with all open tags closed; they are opened
	 * again behind it.
	 */
	Cut cut() {
		var closed = new StringBuilder(this.html.toString().strip());
		this.open.forEach((name) -> closed.append("</").append(name).append(">"));
		var cut = new Cut(closed.toString(), Tei.fold(this.text.toString()));
		this.html.setLength(0);
		this.text.setLength(0);
		this.open.descendingIterator().forEachRemaining((name) -> this.html.append("<").append(name).append(">"));
		return cut;
	}

	private void write(Node node) {
		if (node instanceof Text characters) {
			characters(characters.getData());
		}
		else if (node instanceof Element element) {
			write(new Tei(element));
		}
	}

	private void characters(String data) {
		var folded = data.replaceAll("\\s+", " ");
		this.html.append(Html.escape(folded));
		this.text.append(folded);
	}

	private void space() {
		this.text.append(' ');
	}

	private void quote(Tei element) {
		characters("“");
		writeContent(element);
		characters("”");
	}

	private void name(Tei element) {
		var cut = element.descendants("pb").findAny().isPresent();
		var opening = cut ? "" : this.apparatus.openGloss(element);
		this.html.append(opening);
		writeContent(element);
		this.html.append(opening.isEmpty() ? "" : "</button>");
	}

	private void reference(Tei element) {
		var target = element.attribute("target");
		if (!Html.isWebAddress(target) || element.descendants("pb").findAny().isPresent()) {
			writeContent(element);
			return;
		}
		this.html.append("<a href=\"").append(Html.escape(target)).append("\">");
		writeContent(element);
		this.html.append("</a>");
	}

	private void other(Tei element) {
		var name = element.name();
		if (ACTIVE.contains(name)) {
			this.findings.warn(element.line(), "active content dropped: " + name);
		}
		else if (ELEMENTS.containsKey(name)) {
			inside(isContainer(element) ? "div" : ELEMENTS.get(name), element);
		}
		else {
			if (!TRANSPARENT.contains(name)) {
				this.findings.warn(element.line(), "unknown element, its text is kept: " + name);
			}
			writeContent(element);
		}
	}

	/** HTML allows no list, table or quotation within a paragraph; TEI does. */
	private static boolean isContainer(Tei element) {
		return element.is("p")
				&& element.children().stream().anyMatch((child) -> child.is("list", "table", "quote", "p"));
	}

	private void inside(String name, Tei element) {
		this.html.append("<").append(name).append(">");
		this.open.push(name);
		writeContent(element);
		this.open.pop();
		this.html.append("</").append(name).append(">");
	}

	/** A finished piece of text. */
	record Cut(String html, String text) {
	}

}
