package org.memcon.draft;

import java.util.regex.Pattern;

import org.memcon.web.Format;

import org.springframework.util.Assert;

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

	/** Anything that a slug cannot have or begin with. */
	private static final Pattern NO_SLUG = Pattern.compile("[^A-Za-z0-9._-]+|^[^A-Za-z0-9]+");

	/** Leaves room for a number behind it. */
	private static final int LONGEST_MADE = 110;

	private Slug() {
	}

	public static boolean isSlug(String text) {
		return SLUG.matcher(text).matches() && !ADDRESS.matcher(text).matches();
	}

	/** Makes sure that a draft has an address. */
	static void check(String slug) {
		Assert.isTrue(isSlug(slug), () -> RULE + ": " + slug);
	}

	/** Makes a slug of a name that may not be one. */
	public static String of(String name) {
		if (name.length() <= LONGEST_MADE && isSlug(name)) {
			return name;
		}
		var words = NO_SLUG.matcher(name).replaceAll("-").replace('.', '-').replaceFirst("^-+", "");
		var slug = words.substring(0, Math.min(words.length(), LONGEST_MADE));
		return isSlug(slug) ? slug : "document-" + (slug.isEmpty() ? Integer.toHexString(name.hashCode()) : slug);
	}

}
