package org.memcon.conversation;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;

/**
 * The time and place of a conversation, as printed and in a form that can be sorted (TEI
 * {@code dateline}). Days and times are those of the place, {@code zone} its offset from
 * UTC; {@code startsOn} and {@code endsOn} bound a day that is not known exactly.
 */
@Embeddable
public record Dateline(@Nullable String datePrinted, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
		@Nullable LocalTime startsAt, @Nullable LocalTime endsAt, @Nullable String zone,
		@Enumerated(EnumType.STRING) Certainty dateCertainty, @Nullable String place,
		@Enumerated(EnumType.STRING) @Nullable Certainty placeCertainty) {

	/** Tests if it is one day and no other. */
	public boolean isDay() {
		return this.startsOn != null && this.startsOn.equals(this.endsOn);
	}

	/** The date as printed, otherwise as sorted; null if nothing is known. */
	public @Nullable String label() {
		if (this.datePrinted != null || this.startsOn == null) {
			return this.datePrinted;
		}
		return isDay() ? this.startsOn.toString() : this.startsOn + "–" + this.endsOn;
	}

	/** Tests if the date is less than certain. */
	public boolean isUncertain() {
		return this.startsOn != null && this.dateCertainty != Certainty.HIGH;
	}

	/** A key that sorts conversations by time; those without a date come last. */
	public String chronology(String slug) {
		var day = (this.startsOn != null) ? this.startsOn.toString() : "9999-12-31";
		var time = (this.startsAt != null) ? this.startsAt.withSecond(0).toString() : "00:00";
		return day + "T" + time + "|" + slug;
	}

}
