package org.memcon.tei.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.WhiteSpace;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Turns TEI into a small {@link HtmlAllowList} of HTML, and into plain text beside it.
 * Nothing else ever reaches a page: all text is escaped, unknown elements lose their tags
 * and keep their text, active content loses both.
 */
public class TeiHtmlWriter {

	private static final Pattern WITHIN_THE_ARCHIVE = Pattern.compile("/(participants|topics)/[A-Za-z0-9._-]+");

	private final MarkupHandler markupHandler;

	private final Findings findings;

	private final StringBuilder html = new StringBuilder();

	private final StringBuilder text = new StringBuilder();

	private final Deque<String> open = new ArrayDeque<>();

	private final List<WithheldGap> gaps = new ArrayList<>();

	private boolean withinLink;

	public TeiHtmlWriter(MarkupHandler markupHandler, Findings findings) {
		this.markupHandler = markupHandler;
		this.findings = findings;
	}

	public TeiHtmlWriter write(TeiElement element) {
		var space = element.isBlock() ? " " : "";
		this.text.append(space);
		switch (element.name()) {
			case "note" -> note(element);
			case "pb" -> this.markupHandler.pageBreak(element);
			case "lb" -> this.html.append("<br>");
			case "q" -> quote(element);
			case "persName", "gloss", "term" -> name(element);
			case "ref" -> reference(element);
			case "list" -> {
				// HTML allows no heading within a list: it is printed above
				element.children("head").forEach((head) -> inside("p", () -> writeContent(head)));
				other(element);
			}
			case "gap" -> gap(element);
			default -> other(element);
		}
		this.text.append(space);
		return this;
	}

	/** Writes the element, as a paragraph if it is not a block itself. */
	public TeiHtmlWriter writeBlock(TeiElement element) {
		if (element.isBlock() || element.is("pb")) {
			return write(element);
		}
		inside(HtmlAllowList.holdsBlocks(element) ? "div" : "p", () -> write(element));
		return this;
	}

	public TeiHtmlWriter writeContent(TeiElement element) {
		element.nodes().forEach(this::write);
		return this;
	}

	/**
	 * Takes the text written since the last cut. All open tags are closed in it and
	 * opened again behind it; a list that is cut has its term and its definition on both
	 * sides.
	 */
	public HtmlText take() {
		var closed = new StringBuilder(this.html.toString().strip());
		this.open.forEach((tag) -> closed.append(closing(tag)));
		var htmlText = new HtmlText(HtmlAllowList.completed(closed.toString()), WhiteSpace.fold(this.text.toString()),
				List.copyOf(this.gaps));
		this.gaps.clear();
		this.html.setLength(0);
		this.text.setLength(0);
		this.open.descendingIterator().forEachRemaining((tag) -> this.html.append("<").append(tag).append(">"));
		return htmlText;
	}

	private void write(Node node) {
		if (node instanceof Text characters) {
			characters(characters.getData());
		}
		else if (node instanceof Element element) {
			write(new TeiElement(element));
		}
	}

	private void characters(String data) {
		var folded = WhiteSpace.foldWithin(data);
		this.html.append(Html.escape(folded));
		this.text.append(folded);
	}

	private void quote(TeiElement element) {
		characters("“");
		writeContent(element);
		characters("”");
	}

	private void note(TeiElement element) {
		if (element.isOfType("cited")) {
			inside("small class=\"cited\"", () -> writeContent(element));
		}
		else if (element.attribute("rend").equals("inline")) {
			writeContent(element);
		}
		else {
			this.html.append(this.markupHandler.note(element));
		}
	}

	private void name(TeiElement element) {
		interactive(isSimple(element) ? this.markupHandler.openGloss(element) : "", "</button>", element);
	}

	private void reference(TeiElement element) {
		var target = element.attribute("target");
		var isLink = isSimple(element) && (Html.isWebAddress(target) || WITHIN_THE_ARCHIVE.matcher(target).matches());
		interactive(isLink ? "<a href=\"%s\">".formatted(Html.escape(target)) : "", "</a>", element);
	}

	/** HTML allows no link or button within another one, and no page may end in it. */
	private boolean isSimple(TeiElement element) {
		return !this.withinLink && !element.contains("pb", "note");
	}

	private void interactive(String opening, String closing, TeiElement element) {
		if (opening.isEmpty()) {
			writeContent(element);
		}
		else {
			this.withinLink = true;
			this.html.append(opening);
			writeContent(element);
			this.html.append(closing);
			this.withinLink = false;
		}
	}

	/** Lists what was withheld; the description is not part of the text. */
	private void gap(TeiElement gap) {
		if (WithheldGap.isDescribed(gap)) {
			this.gaps.add(new WithheldGap(WhiteSpace.countVisible(this.text), gap));
		}
		else {
			other(gap);
		}
	}

	private void other(TeiElement element) {
		if (HtmlAllowList.isActive(element)) {
			this.findings.warnOnce(element.line(), "active content dropped: " + element.name());
		}
		else if (element.is("include")) {
			this.findings.warn(element.line(), "an inclusion is never followed: " + element.attribute("href"));
		}
		else if (!(element.is("head") && element.isIn("list") || element.is("bibl") && element.isOfType("cited"))) {
			HtmlAllowList.tag(element)
				.ifPresentOrElse((tag) -> inside(tag + language(element), () -> writeContent(element)),
						() -> withoutTags(element));
		}
	}

	private void withoutTags(TeiElement element) {
		if (!HtmlAllowList.isKnown(element)) {
			this.findings.warnOnce(element.line(), "unknown element, its text is kept: " + element.name());
		}
		var language = language(element);
		if (language.isEmpty() || element.isBlock() || HtmlAllowList.holdsBlocks(element)) {
			writeContent(element);
		}
		else {
			inside("span" + language, () -> writeContent(element));
		}
	}

	/**
	 * The attribute for a language that the element states, or a part of the document
	 * around it.
	 */
	private String language(TeiElement element) {
		var inherits = element.language().isEmpty() && this.open.isEmpty();
		var nearest = inherits ? element.parent() : Optional.of(element);
		while (nearest.isPresent() && nearest.get().language().isEmpty()) {
			nearest = this.open.isEmpty() ? nearest.get().parent() : Optional.empty();
		}
		return nearest.filter((it) -> it.parent().isPresent() && !it.is("text") && !it.isOfType("document"))
			.flatMap(TeiElement::language)
			.map(" lang=\"%s\""::formatted)
			.orElse("");
	}

	private void inside(String tag, Runnable content) {
		this.html.append("<").append(tag).append(">");
		this.open.push(tag);
		content.run();
		this.open.pop();
		this.html.append(closing(tag));
	}

	private static String closing(String tag) {
		return "</" + tag.split(" ")[0] + ">";
	}

	/** A finished piece of text, and what was withheld from it. */
	public record HtmlText(String html, String text, List<WithheldGap> gaps) {
	}

}
