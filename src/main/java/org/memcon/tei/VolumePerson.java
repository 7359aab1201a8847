package org.memcon.tei;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Checksum;
import org.memcon.draft.Html;
import org.memcon.draft.Slug;
import org.memcon.participant.PersonalName;

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

	private static final Pattern NO_SLUG = Pattern.compile("[^A-Za-z0-9._-]+");

	private static final Pattern YEARS = Pattern.compile("frus(\\d{4})(?:-(\\d{2}(?:\\d{2})?))?");

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_SOURCE = 39;

	private static final int HASH_LENGTH = 8;

	/** Makes the person's slug, which is never the same in two volumes. */
	static String slug(String volume, String name) {
		var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		var words = NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
		var spelled = words.equals("-") ? shortHash(name) : words;
		var source = NO_SLUG.matcher(volume).replaceAll("-");
		var slug = EXCESS.matcher(cut(spelled, LONGEST_NAME) + "-" + cut(source, LONGEST_SOURCE)).replaceAll("");
		return Slug.isSlug(slug) ? slug : Slug.of(slug);
	}

	/** Cuts a long name and adds a hash of the whole, so that two never become one. */
	private static String cut(String words, int longest) {
		return (words.length() <= longest) ? words
				: words.substring(0, longest - HASH_LENGTH - 1) + "-" + shortHash(words);
	}

	/** Returns a few letters that no other words are likely to have. */
	static String shortHash(String words) {
		return Checksum.of(words).substring(0, HASH_LENGTH);
	}

	/** The years that the volume covers, by its name: {@code frus1964-68v14}. */
	List<Integer> yearsOfVolume() {
		var years = YEARS.matcher(this.pointer);
		if (!years.lookingAt()) {
			return List.of();
		}
		var first = years.group(1);
		var last = (years.group(2) != null) ? first.substring(0, 4 - years.group(2).length()) + years.group(2) : first;
		return List.of(Integer.valueOf(first), Integer.valueOf(last));
	}

	String surname() {
		return this.name.split(",", 2)[0].strip();
	}

	String directName() {
		return PersonalName.of(this.name).map(PersonalName::direct).orElse(this.name);
	}

	/** A record for this volume alone, until there is evidence of who it is. */
	AuthorityRecord unmatchedRecord() {
		return new AuthorityRecord(this.slug, this.name, directName(), null, null,
				this.explanation.isEmpty() ? null : Html.escape(this.explanation));
	}

}
