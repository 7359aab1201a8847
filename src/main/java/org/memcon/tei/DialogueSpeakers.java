package org.memcon.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Findings;
import org.memcon.participant.PrintedName;
import org.memcon.tei.markup.TeiElement;

/**
 * Finds the speaker that a {@link SpeakerLabel} names: the person marked in it, or the
 * one participant whom it fits. If it fits two, nobody is named.
 */
class DialogueSpeakers {

	private final List<Participation> participants;

	/** The items of an exported list by the pointers to them. */
	private final Map<String, Participation> items;

	private final boolean isExported;

	private final NameResolver names;

	private final Map<String, Participation> others = new HashMap<>();

	DialogueSpeakers(List<Participation> participants, Map<String, Participation> items, boolean isExported,
			NameResolver names) {
		this.participants = participants;
		this.items = items;
		this.isExported = isExported;
		this.names = names;
	}

	/** Tells a label that names a marked person or a participant. */
	boolean isKnown(SpeakerLabel label, ParagraphOpening opening) {
		return marked(label, opening).isPresent() || this.participants.stream().anyMatch(fits(label));
	}

	/** A person whose name the label does not have is never meant. */
	Optional<String> participant(SpeakerLabel label, ParagraphOpening opening) {
		if (label.namesSeveral()) {
			return Optional.empty();
		}
		var marked = marked(label, opening).filter((name) -> isWholeOffice(label, name))
			.flatMap(this.names::participant)
			.filter((slug) -> isLikely(label, slug) && this.names.suits(slug, label));
		marked.ifPresent(
				(slug) -> this.others.putIfAbsent(slug, new Participation(slug, label.printed(), null, 0, null, null)));
		return marked.or(() -> onlyOne(label).filter((slug) -> this.names.suits(slug, label)));
	}

	/** "Secretary" alone, marked in "The Deputy Secretary", points to somebody else. */
	private static boolean isWholeOffice(SpeakerLabel label, TeiElement name) {
		return !label.isOffice()
				|| PrintedName.withoutArticle(label.name()).equals(PrintedName.withoutArticle(name.text()));
	}

	/**
	 * The names of some volumes were marked by a machine: "C" in a call of Karamanlis
	 * points to Callaghan, "Mr. Brown" to another Brown. Whom it means must have taken
	 * part, or nobody of another name who did may fit.
	 */
	private boolean isLikely(SpeakerLabel label, String slug) {
		return this.participants.stream().anyMatch((participation) -> slug.equals(participation.participant()))
				|| (this.participants.isEmpty() || !label.isInitials()) && this.participants.stream()
					.filter(fits(label))
					.allMatch((participation) -> this.names.hasFullNameOf(slug, participation));
	}

	/**
	 * The participant that {@code sp/@who} points to. In an exported record that may also
	 * be somebody who does not stand on the list, or an item of it.
	 */
	Optional<Participation> speaker(TeiElement sp, Findings findings) {
		var item = this.items.get(sp.attribute("who"));
		return (item != null) ? Optional.of(item)
				: sp.pointers("who", "who:").findFirst().flatMap((who) -> speaker(who, sp, findings));
	}

	private Optional<Participation> speaker(String who, TeiElement sp, Findings findings) {
		var found = all().stream().filter((participation) -> who.equals(participation.participant())).findFirst();
		if (found.filter(this.participants::contains).isEmpty() && this.isExported) {
			var printed = sp.child("speaker").map(TeiElement::text).orElse("");
			found = this.names.participant(who, sp)
				.map((slug) -> new Participation(slug, printed, null, 0, null, null));
			found.ifPresent((other) -> this.others.putIfAbsent(who, other));
		}
		else if (found.isEmpty()) {
			findings.warn(sp.line(), "who:" + who + " speaks but is not on the list of participants");
		}
		return found;
	}

	/** The participants, and those who speak without standing on their list. */
	List<Participation> all() {
		return Stream.concat(this.participants.stream(), this.others.values().stream().filter(this::isUnlisted))
			.toList();
	}

	private boolean isUnlisted(Participation other) {
		return this.participants.stream().noneMatch((it) -> Objects.equals(it.participant(), other.participant()));
	}

	/** The name has to end the label: "Brezhnev Letter" is none. */
	private static Optional<TeiElement> marked(SpeakerLabel label, ParagraphOpening opening) {
		return opening.lastName(label.length())
			.filter((name) -> !name.text().isEmpty() && label.name().endsWith(name.text()));
	}

	private Optional<String> onlyOne(SpeakerLabel label) {
		var fitting = this.participants.stream().filter(fits(label)).toList();
		return (fitting.size() == 1) ? Optional.ofNullable(fitting.get(0).participant()) : Optional.empty();
	}

	private static Predicate<Participation> fits(SpeakerLabel label) {
		var surnames = label.surnames();
		if (!surnames.isEmpty()) {
			return (participation) -> PrintedName.words(participation.namePrinted()).containsAll(surnames);
		}
		var title = PrintedName.withoutArticle(label.name());
		return (participation) -> Stream.of(title + " ", title + ",")
			.anyMatch((start) -> (PrintedName.withoutArticle(participation.namePrinted()) + " ").startsWith(start));
	}

}
