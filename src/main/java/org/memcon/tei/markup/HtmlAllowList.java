package org.memcon.tei.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The HTML that may reach a page: which element of it stands for which of TEI.
 */
final class HtmlAllowList {

	// TEI element -> HTML element
	private static final Map<String, String> ELEMENTS = Map.ofEntries(Map.entry("p", "p"), Map.entry("list", "ul"),
			Map.entry("item", "li"), Map.entry("label", "strong"), Map.entry("table", "table"), Map.entry("row", "tr"),
			Map.entry("cell", "td"), Map.entry("quote", "blockquote"), Map.entry("lg", "blockquote"),
			Map.entry("l", "p"), Map.entry("opener", "p"), Map.entry("closer", "p"), Map.entry("dateline", "p"),
			Map.entry("byline", "p"), Map.entry("salute", "p"), Map.entry("signed", "p"), Map.entry("title", "cite"),
			Map.entry("emph", "em"), Map.entry("foreign", "i"), Map.entry("del", "del"), Map.entry("add", "ins"));

	// element of a list of labels and items -> HTML element
	private static final Map<String, String> LABELLED = Map.of("list", "dl", "label", "dt", "item", "dd");

	// hi/@rend -> HTML element
	private static final Map<String, String> RENDITIONS = Map.of("italic", "em", "strong", "strong", "bold", "strong",
			"superscript", "sup", "sup", "sup", "sub", "sub", "underline", "u", "smallcaps", "small", "small", "small",
			"foreign", "i");

	// seg/@type -> HTML element
	private static final Map<String, String> SEGMENTS = Map.of("paragraph", "p", "block", "div", "withheld",
			"span class=\"redaction\"");

	private static final Set<String> TRANSPARENT = Set.of("item", "row", "cell", "date", "placeName", "orgName", "name",
			"time", "seg", "ab", "postscript", "div", "body", "text", "floatingText", "attachment", "head", "speaker",
			"sp", "abbr", "expan", "choice", "sic", "corr", "orig", "reg", "lem", "rdg", "app", "gap", "unclear",
			"supplied", "num", "measure", "rs", "roleName", "forename", "surname", "figure", "figDesc", "graphic",
			"anchor", "idno", "term", "gloss", "persName", "ref", "bibl", "author", "epigraph", "argument", "milestone",
			"cb", "docDate", "affiliation", "country", "settlement", "region", "desc", "note", "space", "said", "stage",
			"incident", "kinesic", "vocal", "pause", "shift", "event", "writing", "front", "back", "group", "titlePage",
			"docTitle", "titlePart", "docAuthor", "docImprint", "pubPlace", "publisher", "listPerson", "person",
			"birth", "death", "occupation", "nationality", "residence", "fw", "w", "pc", "s", "c", "phr", "cl", "subst",
			"mod", "damage", "surplus", "annotationBlock", "listBibl", "div1", "div2", "div3", "div4", "div5", "div6",
			"div7", "trailer", "genName", "nameLink", "addName", "address", "addrLine", "email", "soCalled",
			"mentioned", "distinct");

	private static final Set<String> ACTIVE = Set.of("script", "style", "object", "iframe", "embed", "applet");

	private HtmlAllowList() {
	}

	/** Loses its tags and its text. */
	static boolean isActive(TeiElement element) {
		return ACTIVE.contains(element.name());
	}

	/** Loses its tags and keeps its text, as it should. */
	static boolean isTransparent(TeiElement element) {
		return TRANSPARENT.contains(element.name());
	}

	/** Returns the words between the angle brackets of the tag. */
	static Optional<String> tag(TeiElement element) {
		var rend = element.attribute("rend");
		if (element.is("item", "row", "cell") && rend.equals("none")) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (element.name()) {
			case "item" -> listed(element, rend.equals("label") ? "label" : "item");
			case "cell" -> "td" + span(element, "rows", "rowspan") + span(element, "cols", "colspan");
			case "hi" -> RENDITIONS.getOrDefault(rend.toLowerCase(Locale.ROOT), "span");
			case "list", "label" -> listed(element, element.name());
			case "seg" -> SEGMENTS.get(element.attribute("type"));
			case "head" -> element.isIn("table") ? "caption" : null;
			default -> plain(element);
		});
	}

	private static @Nullable String listed(TeiElement element, String name) {
		return (isLabelled(element) ? LABELLED : ELEMENTS).get(name);
	}

	private static @Nullable String plain(TeiElement element) {
		var tag = ELEMENTS.get(element.name());
		return ("p".equals(tag) && (element.attribute("rend").equals("block") || holdsBlocks(element))) ? "div" : tag;
	}

	/** HTML allows no list, table or quotation within a paragraph; TEI does. */
	static boolean holdsBlocks(TeiElement element) {
		return element.children()
			.stream()
			.filter((child) -> !child.is("note", "lb") && !isActive(child))
			.anyMatch((child) -> child.isBlock() || holdsBlocks(child));
	}

	private static boolean isLabelled(TeiElement element) {
		var list = element.is("list") ? Optional.of(element) : element.parent().filter((parent) -> parent.is("list"));
		return list.filter((found) -> found.isOfType("labelled") || found.child("label").isPresent()).isPresent();
	}

	/** The number of rows or columns that a cell takes. */
	private static String span(TeiElement cell, String name, String attribute) {
		var number = cell.attribute(name);
		return number.matches("[2-9]|[1-9]\\d") ? " %s=\"%s\"".formatted(attribute, number) : "";
	}

}
