package org.memcon.tei.authority;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
public class InlineNotes implements MarkupHandler {

	private final Bibliography bibliography;

	private final Findings findings;

	InlineNotes(Bibliography bibliography, Findings findings) {
		this.bibliography = bibliography;
		this.findings = findings;
	}

	/** The element's content as HTML, followed by the sources it names itself. */
	public static String html(TeiElement element, Bibliography bibliography, Findings findings) {
		return content(element, bibliography, findings) + new InlineNotes(bibliography, findings).cited(element);
	}

	/** The element's content as HTML. */
	public static String content(TeiElement element, Bibliography bibliography, Findings findings) {
		return htmlText(element, bibliography, findings).html();
	}

	/** The element's content as HTML, and what was withheld from it. */
	public static HtmlText htmlText(TeiElement element, Bibliography bibliography, Findings findings) {
		return new TeiHtmlWriter(new InlineNotes(bibliography, findings), findings).writeContent(element).take();
	}

	@Override
	public String note(TeiElement note) {
		var words = content(note, this.bibliography, this.findings);
		var support = this.bibliography.support(note, this.findings);
		return small(caution(support), words, support.citedSources());
	}

	private String cited(TeiElement element) {
		var support = this.bibliography.support(element, this.findings);
		return small(caution(support), "", support.citedSources());
	}

	private static String small(String caution, String words, @Nullable String sources) {
		var said = Stream.of(words, Objects.requireNonNullElse(sources, ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		return said.isEmpty() ? "" : " <small class=\"cited\">(%s%s)</small>".formatted(caution, said);
	}

	private static String caution(SourceSupport support) {
		if (support.evidence() == Evidence.INFERENCE) {
			return "our inference: ";
		}
		return (support.evidence() == Evidence.CONFLICT) ? "the sources disagree: " : "";
	}

}
