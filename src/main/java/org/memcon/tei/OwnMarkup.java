package org.memcon.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Html;
import org.memcon.draft.WhiteSpace;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Turns prose that the archive has written out back into the HTML it was: the same small
 * allow-list as that of {@link TeiMarkup}, taken word for word.
 */
final class OwnMarkup {

	// TEI element -> HTML element
	private static final Map<String, String> ELEMENTS = Map.of("p", "p", "list", "ul", "item", "li", "label", "dt",
			"table", "table", "row", "tr", "quote", "blockquote", "title", "cite", "foreign", "i", "del", "del");

	// hi/@rend -> HTML element
	private static final Map<String, String> RENDITIONS = Map.of("bold", "strong", "italic", "em", "superscript", "sup",
			"sub", "sub", "underline", "u", "small", "small", "foreign", "i");

	// seg/@type -> HTML element
	private static final Map<String, String> SEGMENTS = Map.of("paragraph", "p", "block", "div", "withheld",
			"span class=\"redaction\"");

	private static final Pattern WITHIN_THE_ARCHIVE = Pattern.compile("/(participants|topics)/[A-Za-z0-9._-]+");

	private final Notes notes;

	private final StringBuilder html = new StringBuilder();

	private final StringBuilder text = new StringBuilder();

	private final List<Gap> gaps = new ArrayList<>();

	/** Takes up the notes that stand in the prose; answers the HTML to print there. */
	interface Notes {

		String note(Tei note);

		/** What opens the explanation of a name. */
		String gloss(String anchor);

	}

	/** What was withheld, behind so many characters that are no white space. */
	record Gap(int place, Tei element) {

		/** Where that is in a text. */
		int in(String text) {
			var left = this.place;
			var position = 0;
			while (position < text.length() && (left > 0 || Character.isWhitespace(text.charAt(position)))) {
				left -= Character.isWhitespace(text.charAt(position)) ? 0 : 1;
				position++;
			}
			return position;
		}

	}

	OwnMarkup(Notes notes) {
		this.notes = notes;
	}

	/** The HTML of a description, in which notes are no notes. */
	static String html(Tei element) {
		return new OwnMarkup(new Notes() {

			@Override
			public String note(Tei note) {
				return "";
			}

			@Override
			public String gloss(String anchor) {
				return "";
			}

		}).content(element).html();
	}

	String html() {
		return this.html.toString().strip();
	}

	String text() {
		return WhiteSpace.fold(this.text.toString());
	}

	List<Gap> gaps() {
		return this.gaps;
	}

	OwnMarkup content(Tei element) {
		for (var node : element.nodes()) {
			if (node instanceof Text characters) {
				var folded = WhiteSpace.foldWithin(characters.getData());
				this.html.append(Html.escape(folded));
				this.text.append(folded);
			}
			else if (node instanceof Element child) {
				write(new Tei(child));
			}
		}
		return this;
	}

	OwnMarkup write(Tei element) {
		if (AllowList.isActive(element)) {
			return this;
		}
		var tag = tag(element);
		var space = tag.filter(OwnMarkup::isBlock).isPresent() ? " " : "";
		this.text.append(space);
		switch (element.name()) {
			case "note" -> note(element);
			case "bibl" -> bibl(element);
			case "lb" -> this.html.append("<br>");
			case "gap" -> this.gaps.add(new Gap(written(), element));
			case "gloss" -> inside(Optional.of(this.notes.gloss(element.attribute("target").replaceFirst("^#", "")))
				.filter((opening) -> !opening.isEmpty()), element);
			default -> inside(tag, element);
		}
		this.text.append(space);
		return this;
	}

	private int written() {
		return (int) this.text.chars().filter((it) -> !Character.isWhitespace(it)).count();
	}

	private void note(Tei note) {
		if (note.isOfType("cited")) {
			inside(Optional.of("small class=\"cited\""), note);
		}
		else {
			this.html.append(this.notes.note(note));
		}
	}

	/** The sources of a note are read apart. */
	private void bibl(Tei bibl) {
		if (!bibl.isOfType("cited")) {
			content(bibl);
		}
	}

	private void inside(Optional<String> tag, Tei element) {
		tag.ifPresent((it) -> this.html.append('<').append(it).append('>'));
		content(element);
		tag.ifPresent((it) -> this.html.append("</").append(it.split(" ")[0]).append('>'));
	}

	private static Optional<String> tag(Tei element) {
		if (element.attribute("rend").equals("none")) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (element.name()) {
			case "lb" -> "br";
			case "hi" -> RENDITIONS.getOrDefault(element.attribute("rend"), "span");
			case "seg" -> SEGMENTS.get(element.attribute("type"));
			case "p" -> element.attribute("rend").equals("block") ? "div" : "p";
			case "list" -> isLabelled(element) ? "dl" : "ul";
			case "item" -> item(element);
			case "head" -> element.isIn("table") ? "caption" : null;
			case "cell" -> "td" + AllowList.spans(element);
			case "ref" -> link(element.attribute("target"));
			default -> ELEMENTS.get(element.name());
		});
	}

	private static String item(Tei item) {
		if (item.parent().filter(OwnMarkup::isLabelled).isEmpty()) {
			return "li";
		}
		return item.attribute("rend").equals("label") ? "dt" : "dd";
	}

	private static boolean isLabelled(Tei list) {
		return list.isOfType("gloss") || list.isOfType("labelled");
	}

	private static @Nullable String link(String target) {
		return (Html.isWebAddress(target) || WITHIN_THE_ARCHIVE.matcher(target).matches())
				? "a href=\"" + Html.escape(target) + "\"" : null;
	}

	/** A word ends before it, and another one begins behind it. */
	private static boolean isBlock(String tag) {
		return Stream.of("p", "div", "ul", "li", "dl", "dd", "table", "tr", "td", "blockquote", "br", "caption")
			.anyMatch((block) -> tag.equals(block) || tag.startsWith(block + " "));
	}

}
