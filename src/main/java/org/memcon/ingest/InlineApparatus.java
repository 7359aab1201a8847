package org.memcon.ingest;

import org.memcon.conversation.Evidence;
import org.memcon.conversation.Support;

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
		return cited(note);
	}

	@Override
	public String openGloss(Tei name) {
		return "";
	}

	@Override
	public void pageBreak(Tei pb) {
		// a description has no pages
	}

	private String cited(Tei note) {
		var support = this.bibliography.support(note, this.findings);
		if (support.citedSources() == null) {
			return "";
		}
		var words = note.isOfType("evidence") ? content(note, this.bibliography, this.findings) : "";
		return " <small class=\"cited\">(%s%s%s)</small>".formatted(caution(support),
				words.isEmpty() ? "" : words + " ", support.citedSources());
	}

	private static String caution(Support support) {
		if (support.evidence() == Evidence.INFERENCE) {
			return "our inference: ";
		}
		return (support.evidence() == Evidence.CONFLICT) ? "the sources disagree: " : "";
	}

}
