package org.memcon.tei;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Html;

/**
 * A person as the list of one volume prints it: "Kissinger, Henry A.", and the
 * explanation behind the name. The pointer names this entry for other lists:
 * {@code frus1969-76v12#p_KHA1}.
 */
record VolumePerson(String slug, String pointer, String name, String explanation) {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

	/** Hyphens at the beginning, and all but one of several. */
	private static final Pattern EXCESS = Pattern.compile("^-+|(?<=-)-+");

	private static final int LONGEST = 80;

	private static final Pattern SUFFIX = Pattern.compile("^(.*?),\\s*((?:Jr|Sr)\\.?|I{2,3}|IV)$");

	/** What the person is called in addresses: never the same in two volumes. */
	static String slug(String volume, String name) {
		var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		var words = NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
		var shortened = words.substring(0, Math.min(words.length(), LONGEST));
		return EXCESS.matcher(shortened + "-" + volume).replaceAll("");
	}

	String surname() {
		return this.name.split(",", 2)[0].strip();
	}

	/** "Stoessel, Walter J., Jr." is Walter J. Stoessel, Jr. */
	String directName() {
		var parts = this.name.split(",", 2);
		if (parts.length == 1) {
			return this.name;
		}
		var suffix = SUFFIX.matcher(parts[1].strip());
		return suffix.matches() ? suffix.group(1) + " " + surname() + ", " + suffix.group(2)
				: parts[1].strip() + " " + surname();
	}

	/** A record for this volume alone, until there is evidence of who it is. */
	AuthorityRecord alone() {
		return new AuthorityRecord(this.slug, this.name, directName(), null, null,
				this.explanation.isEmpty() ? null : Html.escape(this.explanation));
	}

}
