package org.memcon.tei.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The HTML that may reach a page: which element of it stands for which of TEI.
 */
final class HtmlAllowList {

	/** The known elements of TEI, each with its element of HTML, if it has one. */
	private static final ResourceBundle ELEMENTS = ResourceBundle
		.getBundle(HtmlAllowList.class.getPackageName() + ".html");

	// element of a list of labels and items -> HTML element
	private static final Map<String, String> LABELLED = Map.of("list", "dl", "label", "dt", "item", "dd");

	// hi/@rend -> HTML element
	private static final Map<String, String> RENDITIONS = Map.of("italic", "em", "strong", "strong", "bold", "strong",
			"superscript", "sup", "sup", "sup", "sub", "sub", "underline", "u", "smallcaps", "small", "small", "small",
			"foreign", "i");

	// seg/@type -> HTML element
	private static final Map<String, String> SEGMENTS = Map.of("paragraph", "p", "block", "div", "withheld",
			"span class=\"redaction\"");

	private static final Set<String> ACTIVE = Set.of("script", "style", "object", "iframe", "embed", "applet");

	private HtmlAllowList() {
	}

	/** Loses its tags and its text. */
	static boolean isActive(TeiElement element) {
		return ACTIVE.contains(element.name());
	}

	/**
	 * Tells a known element: without one of HTML it loses its tags and keeps its text.
	 */
	static boolean isKnown(TeiElement element) {
		return ELEMENTS.containsKey(element.name());
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
		}).filter((tag) -> !tag.isEmpty());
	}

	private static @Nullable String listed(TeiElement element, String name) {
		return isLabelled(element) ? LABELLED.get(name) : ELEMENTS.getString(name);
	}

	private static String plain(TeiElement element) {
		var tag = isKnown(element) ? ELEMENTS.getString(element.name()) : "";
		return (tag.equals("p") && (element.attribute("rend").equals("block") || holdsBlocks(element))) ? "div" : tag;
	}

	/** HTML allows no list, table or quotation within a paragraph; TEI does. */
	static boolean holdsBlocks(TeiElement element) {
		return element.children()
			.stream()
			.anyMatch(
					(child) -> !child.is("note", "lb") && !isActive(child) && (child.isBlock() || holdsBlocks(child)));
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
