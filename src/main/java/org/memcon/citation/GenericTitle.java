package org.memcon.citation;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.wording.RecordWording;

/**
 * A title for a record without its own: its form, the speakers, the place and the time.
 * The <i>Chicago Manual</i> has such generic titles in plain letters (manuscript
 * collections, 17th edition, 14.221–231).
 */
record GenericTitle(Conversation conversation, List<Citable.CitedName> principals) {

	private static final int NAMED = 3;

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm", Locale.US);

	private static final DateTimeFormatter HALF = DateTimeFormatter.ofPattern("a", Locale.US);

	@Override
	public String toString() {
		return Stream.of(what() + who(), where(), when())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	/** The form; one that is only inferred does not use the document's own name. */
	private String what() {
		var genre = RecordWording.genre(this.conversation.form());
		return (this.conversation.formCertainty() == Certainty.HIGH) ? genre
				: genre.replaceFirst("^memorandum of", "record of a");
	}

	private String who() {
		return switch (this.principals.size()) {
			case 0 -> "";
			case 1 -> " with " + names();
			default -> " between " + names();
		};
	}

	private String names() {
		var names = this.principals.stream().map(Citable.CitedName::direct).toList();
		if (names.size() > NAMED) {
			return names.get(0) + " and others";
		}
		if (names.size() < NAMED) {
			return String.join(" and ", names);
		}
		return String.join(", ", names.subList(0, NAMED - 1)) + ", and " + names.get(NAMED - 1);
	}

	/** The place of a meeting; a call has two. */
	private String where() {
		var dateline = this.conversation.dateline();
		return (this.conversation.form() == RecordForm.TELCON) ? ""
				: Objects.requireNonNullElse(RecordWording.citedPlace(dateline), "");
	}

	private String when() {
		return hours(this.conversation.dateline());
	}

	static String hours(Dateline dateline) {
		var start = dateline.startsAt();
		var end = dateline.endsAt();
		if (start == null) {
			return "";
		}
		if (end == null || end.equals(start)) {
			return hour(start, true);
		}
		return hour(start, !half(start).equals(half(end))) + "–" + hour(end, true);
	}

	private static String hour(LocalTime time, boolean withHalf) {
		return HOUR.format(time) + (withHalf ? " " + half(time) : "");
	}

	private static String half(LocalTime time) {
		return "AM".equals(HALF.format(time)) ? "a.m." : "p.m.";
	}

}
