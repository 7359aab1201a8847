package org.memcon.draft;

import java.util.regex.Pattern;

/**
 * The rule for a slug, by which a thing is found in an address for ever.
 */
public final class Slug {

	private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

	private Slug() {
	}

	public static boolean isSlug(String text) {
		return SLUG.matcher(text).matches();
	}

}
