package org.memcon.harvest;

import java.time.Instant;

/**
 * The selection of records to harvest: their format, the bounds of their last change, and
 * their set.
 */
record OaiSelection(MetadataFormat format, Instant from, Instant until, SetSpec set) {

	/** A time before the first record, and the earliest that every database stores. */
	private static final Instant BEGINNING = Instant.EPOCH;

	static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

	static OaiSelection of(OaiRequest request) {
		var from = request.argument(OaiArgument.FROM).map((typed) -> Datestamp.of(OaiArgument.FROM, typed));
		var until = request.argument(OaiArgument.UNTIL).map((typed) -> Datestamp.of(OaiArgument.UNTIL, typed));
		if (from.isPresent() && until.isPresent()
				&& (from.get().isDay() != until.get().isDay() || from.get().first().isAfter(until.get().last()))) {
			throw new OaiException(OaiErrorCode.BAD_ARGUMENT, "harvest.error.range");
		}
		return new OaiSelection(MetadataFormat.of(request.required(OaiArgument.METADATA_PREFIX)),
				bounded(from.map(Datestamp::first).orElse(BEGINNING)), bounded(until.map(Datestamp::last).orElse(END)),
				request.argument(OaiArgument.SET).map(SetSpec::of).orElse(SetSpec.EVERYTHING));
	}

	private static Instant bounded(Instant instant) {
		return instant.isBefore(BEGINNING) ? BEGINNING : instant;
	}

	/** The collection of the set; empty for all. */
	String collection() {
		return this.set.isOf(SetSpec.COLLECTION) ? this.set.slug() : "";
	}

	/** The topic of the set; a star for any topic, empty for all records. */
	String topic() {
		if (!this.set.isOf(SetSpec.TOPIC)) {
			return "";
		}
		return this.set.slug().isEmpty() ? "*" : this.set.slug();
	}

}
