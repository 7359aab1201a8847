package org.memcon.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Slug;

/**
 * Makes a slug of the day and the file name if none is given, so that the same file
 * always has the same one.
 */
final class DefaultSlug {

	private static final int LONGEST = 100;

	private DefaultSlug() {
	}

	static String of(String fileName, @Nullable LocalDate day) {
		var name = slug(fileName);
		return (day == null || name.startsWith(day.toString())) ? name : shortened(day + "-" + name);
	}

	private static String slug(String name) {
		var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT);
		var slug = shortened(letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""));
		if (slug.isEmpty()) {
			return "paper-" + Integer.toHexString(name.hashCode());
		}
		return Slug.isSlug(slug) ? slug : "paper-" + slug;
	}

	private static String shortened(String slug) {
		return (slug.length() <= LONGEST) ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
	}

}
