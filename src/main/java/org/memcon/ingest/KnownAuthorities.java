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
 * The controlled names that the archive holds in one run of the command. What a draft
 * says beyond them is left out and reported, so that a slip of the pen in a sidecar
 * refuses no paper.
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

	/** The same draft with no names but those held and those that it brings along. */
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

	/** The name stays as it is printed. */
	private Participation person(Participation participation, Findings findings) {
		var slug = participation.participant();
		return (slug == null || isKnown(this.participants, "participant", slug, findings)) ? participation
				: new Participation(null, participation.namePrinted(), participation.side(), participation.sideNumber(),
						participation.capacity(), participation.certainty());
	}

	private static boolean isKnown(Set<String> held, String kind, String slug, Findings findings) {
		if (!held.contains(slug)) {
			findings.warn(1, "no %s is called %s; it is left out".formatted(kind, slug));
		}
		return held.contains(slug);
	}

}
