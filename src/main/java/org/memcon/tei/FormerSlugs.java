package org.memcon.tei;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.draft.Findings;
import org.memcon.draft.Slug;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;

/**
 * The former slugs of documents, as a header states them with {@code idno} of type
 * {@code former}. In a file of several documents {@code corresp} names the one that is
 * meant.
 */
record FormerSlugs(List<TeiElement> idnos) {

	/** Keeps the valid ones; in a volume each has to name its document. */
	FormerSlugs(Stream<TeiElement> idnos, boolean isVolume, Findings findings) {
		this(idnos.filter((idno) -> idno.isOfType("former") && isValid(idno, isVolume, findings)).toList());
	}

	Set<String> of(TeiDocument document) {
		return this.idnos.stream()
			.filter((idno) -> Set.of("", "#" + document.id()).contains(idno.attribute("corresp")))
			.map(TeiElement::text)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static boolean isValid(TeiElement idno, boolean isVolume, Findings findings) {
		var isSlug = Slug.isSlug(idno.text());
		var isOfDocument = !isVolume || !idno.attribute("corresp").isEmpty();
		if (!isSlug || !isOfDocument) {
			findings.warn(idno.line(),
					(isSlug ? "the former slug does not name its document (corresp): " : "not a valid former slug: ")
							+ idno.text());
		}
		return isSlug && isOfDocument;
	}

}
