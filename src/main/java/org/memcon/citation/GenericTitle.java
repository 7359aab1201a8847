package org.memcon.citation;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;

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
		var form = this.conversation.form();
		if (form == RecordForm.MEETING) {
			return "record of a meeting";
		}
		var isCall = form == RecordForm.TELCON;
		if (this.conversation.formCertainty() == Certainty.HIGH) {
			return isCall ? "memorandum of telephone conversation" : "memorandum of conversation";
		}
		return isCall ? "record of a telephone conversation" : "record of a conversation";
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
		if (dateline.place() == null || this.conversation.form() == RecordForm.TELCON) {
			return "";
		}
		return (dateline.placeCertainty() == Certainty.HIGH) ? dateline.place() : dateline.place() + " (?)";
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
