package org.memcon.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.delegation.ListedParticipant;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.participant.PrintedName;

/**
 * Decides which words before a colon are the names of speakers: those with a title, those
 * on the list of participants, and those printed more than once.
 */
class SpeakerNames {

	/**
	 * "Q" is a question only if so many answers are given by name; otherwise the names
	 * are not legible.
	 */
	private static final int LEAST_ANSWERS = 3;

	private final List<ListedParticipant> participants;

	private final Map<String, Integer> counts = new HashMap<>();

	private final int named;

	SpeakerNames(List<Sheet> sheets, List<ListedParticipant> participants) {
		this.participants = participants;
		sheets.stream()
			.flatMap((sheet) -> sheet.lines().stream())
			.flatMap((line) -> TypedSpeakerLabel.of(line).stream())
			.forEach((label) -> this.counts.merge(key(label.printed()), 1, Integer::sum));
		var labels = this.counts.values().stream().mapToInt(Integer::intValue).sum();
		this.named = labels - this.counts.getOrDefault("q", 0);
	}

	Optional<TypedSpeakerLabel> label(TypedLine line) {
		return TypedSpeakerLabel.of(line).filter((label) -> count(label) > 0).filter(this::isName);
	}

	/** Tests if anybody has a turn at all. */
	boolean hasSpeakers() {
		return this.named > 1;
	}

	Certainty certainty(TypedSpeakerLabel label) {
		if (attendee(label.printed()).isPresent()) {
			return Certainty.HIGH;
		}
		return (count(label) > 1) ? Certainty.MEDIUM : Certainty.LOW;
	}

	/**
	 * Finds the one participant whom a label can mean: "Chancellor Kohl" is Helmut Kohl.
	 * Participants with names in the sidecar speak under these names only.
	 */
	Optional<ListedParticipant> attendee(String printed) {
		return one((person) -> person.speaksAs().stream().anyMatch((name) -> key(name).equals(key(printed))))
			.or(() -> one((person) -> person.speaksAs().isEmpty() && key(person.name()).equals(key(printed))))
			.or(() -> one((person) -> person.speaksAs().isEmpty() && bearsSurname(person, printed)));
	}

	private Optional<ListedParticipant> one(Predicate<ListedParticipant> which) {
		var found = this.participants.stream().filter(which).limit(2).toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	private static boolean bearsSurname(ListedParticipant person, String printed) {
		var surname = person.surname();
		return surname.length() > 2 && !key(surname).equals("president")
				&& lastWord(key(printed)).equals(lastWord(key(surname)));
	}

	private static String lastWord(String key) {
		return key.substring(key.lastIndexOf(' ') + 1);
	}

	private boolean isName(TypedSpeakerLabel label) {
		if (label.isQuestion()) {
			return this.named >= LEAST_ANSWERS;
		}
		return label.isTitled() || count(label) > 1 || attendee(label.printed()).isPresent()
				|| label.isAnswer() && this.counts.containsKey("q");
	}

	/** Finds the lines of a dialogue that look like labels and are not understood. */
	Stream<String> likelyLabels(Sheet sheet) {
		return sheet.lines()
			.stream()
			.filter((line) -> hasSpeakers() && label(line).isEmpty())
			.flatMap((line) -> TypedSpeakerLabel.likely(line)
				.or(() -> TypedSpeakerLabel.beforeFullStop(line).filter((words) -> this.counts.containsKey(key(words))))
				.stream());
	}

	private int count(TypedSpeakerLabel label) {
		return this.counts.getOrDefault(key(label.printed()), 0);
	}

	private static String key(String printed) {
		return String.join(" ", PrintedName.words(printed)).replaceAll("[^\\p{L}]+", " ").strip();
	}

}
