package org.memcon.tei;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Evidence;
import org.memcon.conversation.Support;
import org.memcon.draft.Findings;

/**
 * Prints notes in place, in small brackets: for descriptions, which have no page of their
 * own.
 */
class InlineApparatus implements Apparatus {

	private final Bibliography bibliography;

	private final Findings findings;

	InlineApparatus(Bibliography bibliography, Findings findings) {
		this.bibliography = bibliography;
		this.findings = findings;
	}

	/** The element's content as HTML, followed by the sources it names itself. */
	static String html(Tei element, Bibliography bibliography, Findings findings) {
		return content(element, bibliography, findings) + new InlineApparatus(bibliography, findings).cited(element);
	}

	/** The element's content as HTML. */
	static String content(Tei element, Bibliography bibliography, Findings findings) {
		return new TeiMarkup(new InlineApparatus(bibliography, findings), findings).writeContent(element).cut().html();
	}

	@Override
	public String note(Tei note) {
		var words = content(note, this.bibliography, this.findings);
		var support = this.bibliography.support(note, this.findings);
		return small(caution(support), words, support.citedSources());
	}

	@Override
	public String openGloss(Tei name) {
		return "";
	}

	@Override
	public void pageBreak(Tei pb) {
		// a description has no pages
	}

	private String cited(Tei element) {
		var support = this.bibliography.support(element, this.findings);
		return small(caution(support), "", support.citedSources());
	}

	private static String small(String caution, String words, @Nullable String sources) {
		var said = Stream.of(words, Objects.requireNonNullElse(sources, ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		return said.isEmpty() ? "" : " <small class=\"cited\">(%s%s)</small>".formatted(caution, said);
	}

	private static String caution(Support support) {
		if (support.evidence() == Evidence.INFERENCE) {
			return "our inference: ";
		}
		return (support.evidence() == Evidence.CONFLICT) ? "the sources disagree: " : "";
	}

}
