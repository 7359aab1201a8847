package org.memcon.harvest;

import java.util.regex.Pattern;

/**
 * The name of a set: a collection, a topic, all collections, all topics, or everything.
 *
 * @param kind {@code collection} or {@code topic}; empty for everything
 * @param slug the slug of the collection or topic; empty for all of the kind
 */
record SetSpec(String kind, String slug) {

	static final SetSpec EVERYTHING = new SetSpec("", "");

	static final String COLLECTION = "collection";

	static final String TOPIC = "topic";

	private static final Pattern FORM = Pattern.compile("(collection|topic)(?::([A-Za-z0-9._-]{1,120}))?");

	static SetSpec collection(String slug) {
		return new SetSpec(COLLECTION, slug);
	}

	static SetSpec topic(String slug) {
		return new SetSpec(TOPIC, slug);
	}

	/** Reads the name of a set; a name of no set means that no record matches. */
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
