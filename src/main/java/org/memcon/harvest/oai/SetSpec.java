package org.memcon.harvest.oai;

import java.util.regex.Pattern;

/**
 * The name of a set: everything, a collection, a topic, or all that stand under a
 * collection or a topic at all.
 *
 * @param kind {@code collection} or {@code topic}; empty for everything
 * @param slug of the collection or topic; empty for all of the kind
 */
public record SetSpec(String kind, String slug) {

	static final SetSpec EVERYTHING = new SetSpec("", "");

	public static final String COLLECTION = "collection";

	public static final String TOPIC = "topic";

	private static final Pattern FORM = Pattern.compile("(collection|topic)(?::([A-Za-z0-9._-]{1,120}))?");

	public static SetSpec collection(String slug) {
		return new SetSpec(COLLECTION, slug);
	}

	public static SetSpec topic(String slug) {
		return new SetSpec(TOPIC, slug);
	}

	/** In a set that does not exist there is nothing. */
	static SetSpec of(String spec) {
		var form = FORM.matcher(spec);
		if (!form.matches()) {
			throw new OaiException(OaiErrorCode.NO_RECORDS_MATCH, "harvest.error.none");
		}
		return new SetSpec(form.group(1), (form.group(2) != null) ? form.group(2) : "");
	}

	boolean isOf(String kind) {
		return this.kind.equals(kind);
	}

	@Override
	public String toString() {
		return this.slug.isEmpty() ? this.kind : this.kind + ":" + this.slug;
	}

}
