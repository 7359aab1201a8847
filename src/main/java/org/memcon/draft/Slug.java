package org.memcon.draft;

import java.util.regex.Pattern;

import org.memcon.web.Format;

/**
 * The rule for slugs, which are permanent parts of addresses. A slug does not end like
 * the files that its address offers, and is not an address of the catalog.
 */
public final class Slug {

	/** The rule in words. */
	public static final String RULE = "a slug has only letters, digits, points, hyphens and underscores, at most 120"
			+ " of them; it begins with a letter or a digit, does not end like a file (.txt), and is not hits or facets";

	private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

	private static final Pattern ADDRESS = Pattern.compile("(?i)hits|facets|.*\\.(?:" + Format.endings() + ")");

	private Slug() {
	}

	public static boolean isSlug(String text) {
		return SLUG.matcher(text).matches() && !ADDRESS.matcher(text).matches();
	}

}
