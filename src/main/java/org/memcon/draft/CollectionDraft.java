package org.memcon.draft;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Imprint;

/**
 * What a source says of a release or volume as a whole.
 */
public record CollectionDraft(String slug, String title, Imprint imprint, @Nullable String address,
		@Nullable String rights, @Nullable String description) {

	/** Whether nothing is known of it but its name. */
	public boolean isBare() {
		return equals(named(this.slug, this.title));
	}

	/** A collection of which nothing is known but its name. */
	public static CollectionDraft named(String slug, String title) {
		return new CollectionDraft(slug, title, Imprint.UNKNOWN, null, null, null);
	}

}
