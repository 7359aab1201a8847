package org.memcon.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A dated event beside the conversations (TEI {@code event}): a public one, or a contact
 * of the leaders of which no released record is known.
 *
 * @param html the description with its sources, as cleaned HTML
 */
public record ContextEvent(String slug, String name, LocalDate startsOn, LocalDate endsOn, boolean contact,
		String html) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** The day, or the first and last one. */
	public String days() {
		if (this.startsOn.equals(this.endsOn)) {
			return DAY.format(this.startsOn);
		}
		var isOneMonth = this.startsOn.withDayOfMonth(1).equals(this.endsOn.withDayOfMonth(1));
		return (isOneMonth ? this.startsOn.getDayOfMonth() : DAY.format(this.startsOn)) + "–" + DAY.format(this.endsOn);
	}

}
