package org.memcon.tei.authority;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Findings;
import org.memcon.tei.markup.MarkupHandler;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter;
import org.memcon.tei.markup.TeiHtmlWriter.HtmlText;

/**
 * Prints notes in place, in small brackets: for descriptions, which have no page of their
 * own.
 */
public record InlineNotes(Bibliography bibliography, Findings findings) implements MarkupHandler {

	/** The element's content as HTML, followed by the sources it names itself. */
	public String html(TeiElement element) {
		return content(element) + cited("", element);
	}

	/** The element's content as HTML. */
	public String content(TeiElement element) {
		return htmlText(element).html();
	}

	/** The element's content as HTML, and what was withheld from it. */
	public HtmlText htmlText(TeiElement element) {
		return new TeiHtmlWriter(this, this.findings).writeContent(element).take();
	}

	@Override
	public String note(TeiElement note) {
		return cited(content(note), note);
	}

	private String cited(String words, TeiElement element) {
		var support = this.bibliography.support(element, this.findings);
		var said = Stream.of(words, Objects.requireNonNullElse(support.citedSources(), ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		return said.isEmpty() ? "" : " <small class=\"cited\">(%s%s)</small>".formatted(caution(support), said);
	}

	private static String caution(SourceSupport support) {
		if (support.evidence() == Evidence.INFERENCE) {
			return "our inference: ";
		}
		return (support.evidence() == Evidence.CONFLICT) ? "the sources disagree: " : "";
	}

}
