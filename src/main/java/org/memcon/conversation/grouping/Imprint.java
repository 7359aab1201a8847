package org.memcon.conversation.grouping;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The publisher of a release or a volume, the place and the date of publication, and the
 * editors (TEI {@code publicationStmt} and {@code editor}). If no day is known the year
 * may stand alone; the names of several editors are separated by semicolons.
 */
@Embeddable
public record Imprint(@Nullable String publisher, @Nullable String publicationPlace, @Nullable LocalDate publishedOn,
		@Nullable Integer publishedYear, @Nullable String editors) {

	public static final Imprint UNKNOWN = new Imprint(null, null, null, null, null);

	private static final String SEPARATOR = "; ";

	public static Imprint of(@Nullable String publisher, @Nullable LocalDate publishedOn) {
		return new Imprint(publisher, null, publishedOn, null, null);
	}

	/** The names joined for {@link #editors()}; null for none. */
	public static @Nullable String joined(List<String> editors) {
		return editors.isEmpty() ? null : String.join(SEPARATOR, editors);
	}

	/** The name of each editor as printed, the given name first. */
	public List<String> editorNames() {
		return (this.editors != null) ? List.of(this.editors.split(SEPARATOR)) : List.of();
	}

	public @Nullable Integer year() {
		return (this.publishedOn != null) ? Integer.valueOf(this.publishedOn.getYear()) : this.publishedYear;
	}

	/** The day, otherwise the year, in ISO 8601. */
	public @Nullable String date() {
		return (this.publishedOn != null) ? this.publishedOn.toString()
				: (this.publishedYear != null) ? this.publishedYear.toString() : null;
	}

}
