package org.memcon.home;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.ListAddress;
import org.memcon.conversation.grouping.Occasion;

/**
 * An occasion as its page shows it.
 */
record OccasionView(String name, @Nullable String scopeNote, ListAddress list) {

	static OccasionView of(Occasion occasion) {
		return new OccasionView(occasion.name(), occasion.scopeNote(), occasion.list());
	}

}
