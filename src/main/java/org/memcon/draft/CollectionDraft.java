package org.memcon.draft;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Imprint;

/**
 * The description of a release or volume as a whole, from its source.
 */
public record CollectionDraft(String slug, String title, Imprint imprint, @Nullable String address,
		@Nullable String rights, @Nullable String description) {

	public CollectionDraft {
		Slug.check(slug);
	}

	/** Returns true if only the name is known. */
	public boolean isBare() {
		return equals(named(this.slug, this.title));
	}

	/** Returns a collection of which only the name is known. */
	public static CollectionDraft named(String slug, String title) {
		return new CollectionDraft(slug, title, Imprint.UNKNOWN, null, null, null);
	}

}
