package org.memcon.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * An inclusive bound of a harvest as typed: a day or a second, in UTC.
 */
record Datestamp(Instant first, Instant last, boolean isDay) {

	private static final LocalTime END = LocalTime.of(23, 59, 59);

	static Datestamp of(OaiArgument argument, String typed) {
		try {
			if (typed.contains("T")) {
				var second = Instant.parse(typed);
				return new Datestamp(second, second, false);
			}
			var day = LocalDate.parse(typed);
			return new Datestamp(day.atStartOfDay().toInstant(ZoneOffset.UTC),
					day.atTime(END).toInstant(ZoneOffset.UTC), true);
		}
		catch (DateTimeException ex) {
			throw new OaiException(OaiErrorCode.BAD_ARGUMENT, "harvest.error.value", argument.code());
		}
	}

	/** The form of the protocol, whatever the granularity of the request. */
	static String of(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
