package org.memcon.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Findings;

/**
 * The controlled names that the archive has in one run. An unknown name in a draft is
 * left out and reported, so that a typing error in a sidecar does not refuse its paper.
 */
class KnownAuthorities {

	private final Set<String> topics;

	private final Set<String> occasions;

	private final Set<String> participants;

	KnownAuthorities(Set<String> topics, Set<String> occasions, Set<String> participants) {
		this.topics = topics;
		this.occasions = occasions;
		this.participants = new HashSet<>(participants);
	}

	/** Leaves out of a draft the names that neither the archive nor the draft knows. */
	Draft withoutUnknown(Draft draft, Findings findings) {
		draft.authorityRecords().stream().map(AuthorityRecord::slug).forEach(this.participants::add);
		return draft.withHeadings(topics(draft, findings))
			.withOccasionAndParticipations(occasion(draft, findings), persons(draft, findings));
	}

	private List<Heading> topics(Draft draft, Findings findings) {
		var seen = new HashSet<String>();
		return draft.headings()
			.stream()
			.filter((heading) -> seen.add(heading.topic()))
			.filter((heading) -> isKnown(this.topics, "topic", heading.topic(), findings))
			.toList();
	}

	private @Nullable String occasion(Draft draft, Findings findings) {
		var occasion = draft.occasion();
		return (occasion != null && isKnown(this.occasions, "occasion", occasion, findings)) ? occasion : null;
	}

	private List<Participation> persons(Draft draft, Findings findings) {
		return draft.participations().stream().map((participation) -> person(participation, findings)).toList();
	}

	/** Keeps the name as it is printed. */
	private Participation person(Participation participation, Findings findings) {
		var slug = participation.participant();
		return (slug == null || isKnown(this.participants, "participant", slug, findings)) ? participation
				: new Participation(null, participation.namePrinted(), participation.side(), participation.sideNumber(),
						participation.capacity(), participation.certainty());
	}

	private static boolean isKnown(Set<String> known, String kind, String slug, Findings findings) {
		if (!known.contains(slug)) {
			findings.warn(findings.line(), "there is no %s called %s; it is left out".formatted(kind, slug));
		}
		return known.contains(slug);
	}

}
