package org.memcon.search;

import org.jspecify.annotations.Nullable;

/**
 * A name with the address of its page, if it has one.
 */
public record NameLink(String name, @Nullable String address) {

	/** The last part of the address. */
	public @Nullable String slug() {
		return (this.address != null) ? this.address.substring(this.address.lastIndexOf('/') + 1) : null;
	}

}
