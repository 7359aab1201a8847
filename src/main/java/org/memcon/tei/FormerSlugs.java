package org.memcon.tei;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.memcon.draft.Findings;
import org.memcon.draft.Slug;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;

/**
 * The former slugs of documents, as a header states them with {@code idno} of type
 * {@code former}. In a file of several documents {@code corresp} names the one that is
 * meant.
 */
class FormerSlugs {

	private final List<TeiElement> idnos;

	/** Keeps the valid ones; in a volume each has to name its document. */
	FormerSlugs(List<TeiElement> idnos, boolean isVolume, Findings findings) {
		this.idnos = idnos.stream().filter((idno) -> isRight(idno, isVolume, findings)).toList();
	}

	Set<String> of(TeiDocument document) {
		return this.idnos.stream()
			.filter((idno) -> isOf(document, idno.attribute("corresp")))
			.map(TeiElement::text)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static boolean isOf(TeiDocument document, String pointer) {
		return pointer.isEmpty() || pointer.equals("#" + document.id());
	}

	private static boolean isRight(TeiElement idno, boolean isVolume, Findings findings) {
		if (!Slug.isSlug(idno.text())) {
			findings.warn(idno.line(), "not a valid former slug: " + idno.text());
			return false;
		}
		if (isVolume && idno.attribute("corresp").isEmpty()) {
			findings.warn(idno.line(), "the former slug does not name its document (corresp): " + idno.text());
			return false;
		}
		return true;
	}

}
