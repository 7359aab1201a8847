package org.memcon.home;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.conversation.grouping.ListAddress;

/**
 * A collection as its page shows it.
 */
record CollectionView(String slug, String title, Imprint imprint, @Nullable String address,
		@Nullable String description, @Nullable String rights, ListAddress list) {

	static CollectionView of(Collection collection) {
		return new CollectionView(collection.slug(), collection.title(), collection.imprint(), collection.address(),
				collection.description(), collection.rights(), collection.list());
	}

}
