package org.memcon.home;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.participant.PersonalName;
import org.memcon.web.Messages;
import org.memcon.web.SchemaOrgThing;

/**
 * The extent of the archive: its records, their days, their collections, and the
 * principals of its conversations.
 *
 * @param collection the title of one of its collections
 * @param parts the number of parts that principals took in records
 * @param one the name of the first principal in order
 * @param other the name of the last principal in order
 */
record ArchiveExtent(long records, long conversations, @Nullable LocalDate first, @Nullable LocalDate last,
		long collections, @Nullable String collection, long principals, long parts, @Nullable String one,
		@Nullable String other) {

	public long papers() {
		return this.records - this.conversations;
	}

	/**
	 * The name of the archive: the two persons of all its conversations, otherwise its
	 * one collection or the number of them; and its years.
	 */
	String name(Messages messages) {
		var isPair = this.principals == 2 && this.parts == 2 * this.records;
		var name = isPair ? messages.of("home.heading.pair", family(this.one), family(this.other), papers())
				: (this.collections == 1 && this.collection != null) ? this.collection
						: messages.of("home.heading.collections", this.collections);
		return name.matches(".*\\d{4}.*") ? name
				: Stream.of(name, years()).filter((it) -> !it.isEmpty()).collect(Collectors.joining(", "));
	}

	SchemaOrgThing dataset(String name, Messages messages) {
		return new SchemaOrgThing("Dataset").with("name", name)
			.with("description", messages.of("home.lead", this.conversations, papers()))
			.with("temporalCoverage", (this.first != null) ? this.first + "/" + this.last : null);
	}

	private String years() {
		return Stream.of(this.first, this.last)
			.flatMap(Stream::ofNullable)
			.map((day) -> String.valueOf(day.getYear()))
			.distinct()
			.collect(Collectors.joining("–"));
	}

	private static String family(@Nullable String name) {
		return (name != null) ? PersonalName.of(name).map(PersonalName::family).orElse(name) : "";
	}

}
