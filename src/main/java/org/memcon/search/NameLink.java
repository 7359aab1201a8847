package org.memcon.search;

import java.text.Bidi;

import org.jspecify.annotations.Nullable;

/**
 * A name with the address of its page, if it has one.
 */
public record NameLink(String name, @Nullable String address) {

	/** The last part of the address. */
	public @Nullable String slug() {
		return (this.address != null) ? this.address.substring(this.address.lastIndexOf('/') + 1) : null;
	}

	/** Tells if the name has letters of a script that is written from right to left. */
	public boolean isRightToLeft() {
		return Bidi.requiresBidi(this.name.toCharArray(), 0, this.name.length());
	}

}
