package org.memcon.tei.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Html;
import org.memcon.draft.WhiteSpace;
import org.memcon.tei.markup.HtmlAllowList;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Turns prose that the archive has written out back into the HTML it was: the same small
 * allow-list as that of {@link TeiHtmlWriter}, taken word for word.
 */
final class ExportedHtmlWriter {

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

	private final NoteHandler noteHandler;

	private final StringBuilder html = new StringBuilder();

	private final StringBuilder text = new StringBuilder();

	private final List<GapPosition> gapPositions = new ArrayList<>();

	/** Takes up the notes that stand in the prose; answers the HTML to print there. */
	interface NoteHandler {

		String note(TeiElement note);

		/** What opens the explanation of a name. */
		String gloss(String anchor);

	}

	/** What was withheld, behind so many characters that are no white space. */
	record GapPosition(int offset, TeiElement element) {

		/** Where that is in a text. */
		int positionIn(String text) {
			var left = this.offset;
			var position = 0;
			while (position < text.length() && (left > 0 || Character.isWhitespace(text.charAt(position)))) {
				left -= Character.isWhitespace(text.charAt(position)) ? 0 : 1;
				position++;
			}
			return position;
		}

	}

	ExportedHtmlWriter(NoteHandler noteHandler) {
		this.noteHandler = noteHandler;
	}

	/** The HTML of a description, in which notes are no notes. */
	static String html(TeiElement element) {
		return new ExportedHtmlWriter(new NoteHandler() {

			@Override
			public String note(TeiElement note) {
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

	List<GapPosition> gaps() {
		return this.gapPositions;
	}

	ExportedHtmlWriter content(TeiElement element) {
		for (var node : element.nodes()) {
			if (node instanceof Text characters) {
				var folded = WhiteSpace.foldWithin(characters.getData());
				this.html.append(Html.escape(folded));
				this.text.append(folded);
			}
			else if (node instanceof Element child) {
				write(new TeiElement(child));
			}
		}
		return this;
	}

	ExportedHtmlWriter write(TeiElement element) {
		if (HtmlAllowList.isActive(element)) {
			return this;
		}
		var tag = tag(element);
		var space = tag.filter(ExportedHtmlWriter::isBlock).isPresent() ? " " : "";
		this.text.append(space);
		switch (element.name()) {
			case "note" -> note(element);
			case "bibl" -> bibl(element);
			case "lb" -> this.html.append("<br>");
			case "gap" -> this.gapPositions.add(new GapPosition(written(), element));
			case "gloss" ->
				inside(Optional.of(this.noteHandler.gloss(element.attribute("target").replaceFirst("^#", "")))
					.filter((opening) -> !opening.isEmpty()), element);
			default -> inside(tag, element);
		}
		this.text.append(space);
		return this;
	}

	private int written() {
		return (int) this.text.chars().filter((it) -> !Character.isWhitespace(it)).count();
	}

	private void note(TeiElement note) {
		if (note.isOfType("cited")) {
			inside(Optional.of("small class=\"cited\""), note);
		}
		else {
			this.html.append(this.noteHandler.note(note));
		}
	}

	/** The sources of a note are read apart. */
	private void bibl(TeiElement bibl) {
		if (!bibl.isOfType("cited")) {
			content(bibl);
		}
	}

	private void inside(Optional<String> tag, TeiElement element) {
		tag.ifPresent((it) -> this.html.append('<').append(it).append('>'));
		content(element);
		tag.ifPresent((it) -> this.html.append("</").append(it.split(" ")[0]).append('>'));
	}

	private static Optional<String> tag(TeiElement element) {
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
			case "cell" -> "td" + HtmlAllowList.spans(element);
			case "ref" -> link(element.attribute("target"));
			default -> ELEMENTS.get(element.name());
		});
	}

	private static String item(TeiElement item) {
		if (item.parent().filter(ExportedHtmlWriter::isLabelled).isEmpty()) {
			return "li";
		}
		return item.attribute("rend").equals("label") ? "dt" : "dd";
	}

	private static boolean isLabelled(TeiElement list) {
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
