package org.memcon.tei.frus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.memcon.draft.Draft.Participation;
import org.memcon.tei.markup.TeiElement;

/**
 * Who speaks under a {@link SpeakerLabel}: whom the name points to that is marked in it,
 * or the one participant whom it fits. Where it fits two, nobody is named.
 */
public class DialogueSpeakers {

	private final List<Participation> participants;

	private final NameResolver names;

	private final Map<String, Participation> others = new HashMap<>();

	public DialogueSpeakers(List<Participation> participants, NameResolver names) {
		this.participants = participants;
		this.names = names;
	}

	/** Whether the label names anybody who is marked as a person or took part. */
	boolean isKnown(SpeakerLabel label, ParagraphOpening paragraphOpening) {
		return marked(label, paragraphOpening).isPresent() || this.participants.stream().anyMatch(fits(label));
	}

	Optional<String> participant(SpeakerLabel label, ParagraphOpening paragraphOpening) {
		var marked = marked(label, paragraphOpening).flatMap(this.names::participant)
			.filter((slug) -> isLikely(label, slug));
		marked.ifPresent(
				(slug) -> this.others.putIfAbsent(slug, new Participation(slug, label.printed(), null, 0, null, null)));
		return marked.or(() -> onlyOne(label));
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

	/** The participants, and those who speak without standing on their list. */
	public List<Participation> all() {
		var all = new ArrayList<>(this.participants);
		this.others.values()
			.stream()
			.filter((other) -> this.participants.stream().noneMatch((participation) -> isSame(participation, other)))
			.forEach(all::add);
		return all;
	}

	private static boolean isSame(Participation participation, Participation other) {
		return other.participant() != null && other.participant().equals(participation.participant());
	}

	/** The name has to end the label: "Brezhnev Letter" is none. */
	private static Optional<TeiElement> marked(SpeakerLabel label, ParagraphOpening paragraphOpening) {
		return paragraphOpening.lastName(label.length())
			.filter((name) -> !name.text().isEmpty() && label.name().endsWith(name.text()));
	}

	private Optional<String> onlyOne(SpeakerLabel label) {
		var fitting = this.participants.stream().filter(fits(label)).toList();
		return (fitting.size() == 1) ? Optional.ofNullable(fitting.get(0).participant()) : Optional.empty();
	}

	private static Predicate<Participation> fits(SpeakerLabel label) {
		var surnames = label.surnames();
		if (!surnames.isEmpty()) {
			return (participation) -> SpeakerLabel.words(participation.namePrinted()).containsAll(surnames);
		}
		var title = withoutArticle(label.name());
		return (participation) -> Stream.of(title + " ", title + ",")
			.anyMatch((start) -> (withoutArticle(participation.namePrinted()) + " ").startsWith(start));
	}

	private static String withoutArticle(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith("the ") ? lower.substring(4) : lower;
	}

}
