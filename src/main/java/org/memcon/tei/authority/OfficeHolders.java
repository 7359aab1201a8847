package org.memcon.tei.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.participant.PersonalName;
import org.memcon.participant.PrintedName;

/**
 * The holders of offices that records name without a person: "The President" is whoever
 * was President on the day of the record.
 */
public record OfficeHolders(List<TermOfOffice> terms) {

	/** Knows nobody. */
	public static final OfficeHolders NONE = new OfficeHolders(List.of());

	/** Returns the same with the records of persons known otherwise. */
	OfficeHolders with(Map<String, AuthorityRecord> persons) {
		return new OfficeHolders(this.terms.stream()
			.map((term) -> new TermOfOffice(term.office(), persons.getOrDefault(term.holder().slug(), term.holder()),
					term.from(), term.to()))
			.toList());
	}

	/**
	 * Finds the holder whom the list of a volume explains by name, office and years; the
	 * volume's own years count where it gives none.
	 */
	public Optional<AuthorityRecord> explained(String name, String explanation, List<Integer> volume) {
		return PersonalName.of(name)
			.flatMap((parts) -> one(this.terms, (term) -> term.isExplained(parts, explanation, volume)));
	}

	private static Optional<AuthorityRecord> one(List<TermOfOffice> terms, Predicate<TermOfOffice> which) {
		var found = terms.stream().filter(which).map(TermOfOffice::holder).distinct().limit(2).toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/**
	 * Returns a draft whose participants and speakers without a person are the holders of
	 * the offices that are printed, on the day of the draft.
	 */
	public Draft resolve(Draft draft) {
		var day = draft.dateline().startsOn();
		return (day == null || !draft.dateline().isDay()) ? draft : new OnDay(day).resolve(draft);
	}

	/** The holders on one day, and those whom a draft needs. */
	private final class OnDay {

		private final List<TermOfOffice> current;

		private final Map<String, AuthorityRecord> holders = new LinkedHashMap<>();

		private final Map<Participation, Participation> resolved = new HashMap<>();

		private OnDay(LocalDate day) {
			this.current = OfficeHolders.this.terms.stream().filter((term) -> term.includes(day)).toList();
		}

		Draft resolve(Draft draft) {
			draft.authorityRecords().forEach((person) -> this.holders.put(person.slug(), person));
			var participations = draft.participations().stream().map(this::resolve).toList();
			return draft.withEachTurn((turn) -> resolve(turn, participations))
				.withParticipations(participations, new ArrayList<>(this.holders.values()));
		}

		private Participation resolve(Participation printed) {
			var resolved = (printed.participant() != null) ? printed
					: holder(printed.namePrinted(), printed.side()).map((found) -> printed.withParticipant(slug(found)))
						.orElse(printed);
			this.resolved.put(printed, resolved);
			return resolved;
		}

		private String slug(AuthorityRecord holder) {
			this.holders.putIfAbsent(holder.slug(), holder);
			return holder.slug();
		}

		private Turn resolve(Turn turn, List<Participation> participations) {
			var speaker = turn.speaker();
			var printed = turn.participation();
			if (speaker == null || participations.contains(printed)) {
				return turn;
			}
			var slug = (printed != null) ? printed.participant() : null;
			return Optional.ofNullable((printed != null) ? this.resolved.get(printed) : null)
				.or(() -> (slug != null) ? listed(slug, participations) : speaker(speaker, participations))
				.map(turn::withParticipation)
				.orElse(turn);
		}

		private static Optional<Participation> listed(String slug, List<Participation> participations) {
			return participations.stream().filter((one) -> slug.equals(one.participant())).findFirst();
		}

		private Optional<Participation> speaker(String label, List<Participation> participations) {
			var sameTitle = participations.stream()
				.filter((one) -> PrintedName.withoutArticle(one.namePrinted())
					.equals(PrintedName.withoutArticle(label)))
				.toList();
			return (sameTitle.size() == 1) ? Optional.of(sameTitle.get(0)).filter((one) -> one.participant() != null)
					: holder(label, null).flatMap((holder) -> listed(holder.slug(), participations)
						.or(() -> unlisted(holder, label, participations)));
		}

		/** A title stands for nobody where another participant has it too. */
		private Optional<Participation> unlisted(AuthorityRecord holder, String label,
				List<Participation> participations) {
			var title = PrintedName.withoutArticle(label);
			return participations.stream()
				.anyMatch((one) -> PrintedName.withoutArticle(one.namePrinted()).contains(title)) ? Optional.empty()
						: Optional.of(new Participation(slug(holder), label, null, 0, null, null));
		}

		private Optional<AuthorityRecord> holder(String printed, @Nullable String side) {
			return one(this.current, (term) -> term.office().isPrinted(printed, side))
				.or(() -> one(this.current, (term) -> term.office().mayBeOf(side) && term.isPrinted(printed)));
		}

	}

}
