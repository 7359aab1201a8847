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
 * What documents were called before they had the slugs they have now, as a header says
 * with {@code idno} of type {@code former}. Where a file holds several documents,
 * {@code corresp} says which is meant.
 */
class FormerSlugs {

	private final List<TeiElement> idnos;

	/** In a volume each has to say which of its documents is meant. */
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
			findings.warn(idno.line(), "the former slug is none: " + idno.text());
			return false;
		}
		if (isVolume && idno.attribute("corresp").isEmpty()) {
			findings.warn(idno.line(), "the former slug does not say of which document (corresp): " + idno.text());
			return false;
		}
		return true;
	}

}
