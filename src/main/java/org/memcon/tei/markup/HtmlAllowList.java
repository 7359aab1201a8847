package org.memcon.tei.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The HTML that may reach a page: which element of it stands for which of TEI.
 */
final class HtmlAllowList {

	/** The known elements of TEI, each with its element of HTML, if it has one. */
	private static final ResourceBundle ELEMENTS = ResourceBundle
		.getBundle(HtmlAllowList.class.getPackageName() + ".html");

	private static final Set<String> ACTIVE = Set.of("script", "style", "object", "iframe", "embed", "applet");

	private static final Pattern DEFINITION_WITHOUT_TERM = Pattern.compile("(?<=<dl)([^>]*>\\s*)(?=<dd)");

	private static final Pattern TERM_WITHOUT_DEFINITION = Pattern.compile("(?<=</dt>)(\\s*)(?=</dl>)");

	private HtmlAllowList() {
	}

	/** Adds an empty term or definition to a list that begins or ends without one. */
	static String completed(String html) {
		return TERM_WITHOUT_DEFINITION.matcher(DEFINITION_WITHOUT_TERM.matcher(html).replaceAll("$1<dt></dt>"))
			.replaceAll("$1<dd></dd>");
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
		return Optional.of(switch (element.name()) {
			case "item" -> listed(element, rend.equals("label") ? "label" : "item");
			case "cell" -> "td" + span(element, "rows", "rowspan") + span(element, "cols", "colspan");
			case "hi" -> html("hi@" + rend.toLowerCase(Locale.ROOT)).orElse("span");
			case "list", "label" -> listed(element, element.name());
			case "seg" -> html("seg@" + element.attribute("type")).orElse("");
			case "head" -> element.isIn("table") ? "caption" : "";
			default -> plain(element);
		}).filter((tag) -> !tag.isEmpty());
	}

	private static String listed(TeiElement element, String name) {
		return html(isLabelled(element) ? "labelled@" + name : name).orElse("");
	}

	private static Optional<String> html(String key) {
		return ELEMENTS.containsKey(key) ? Optional.of(ELEMENTS.getString(key)) : Optional.empty();
	}

	private static String plain(TeiElement element) {
		var tag = html(element.name()).orElse("");
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
