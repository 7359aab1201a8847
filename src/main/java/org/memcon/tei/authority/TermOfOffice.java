package org.memcon.tei.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.draft.AuthorityRecord;
import org.memcon.participant.PersonalName;
import org.memcon.participant.PrintedName;

/**
 * The time for which a person held an office.
 */
record TermOfOffice(Office office, AuthorityRecord holder, LocalDate from, LocalDate to) {

	private static final String GIVEN = "((?:[\\p{Lu}][\\p{L}.'-]* ){0,3})";

	private static final String SUFFIX = "(?:,? (?:Jr\\.?|I{2,3}))?";

	private static final String NOT_HIS = "(?<!(?:vice|deputy|under|assistant|acting|to|to the|of the|for the) )";

	private static final Pattern RANK = Pattern
		.compile("(?:Dr|Mr|Gen|Adm|Col|Lt|Brig|Brigadier|Lieutenant|Major|General|Admiral|Judge)\\b\\.? ?");

	private static final Pattern YEAR = Pattern.compile("\\b1[89]\\d{2}\\b|\\b20\\d{2}\\b");

	boolean includes(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	/** Tests if this is the office with the name: "Secretary Rusk". */
	boolean isPrinted(String printed) {
		var plain = PrintedName.plain(printed);
		var before = Pattern.compile("(?:The )?(?i:" + this.office.pattern(true) + "),? " + GIVEN + surnames() + SUFFIX
				+ "(?:[,(;].*| \\(.*)?");
		var behind = Pattern.compile(GIVEN + surnames() + SUFFIX + ", (?:the )?(?i:" + this.office.pattern(false)
				+ ")(?:[,(;].*| \\(.*| and .*)?");
		return Stream.of(before, behind)
			.map((pattern) -> pattern.matcher(plain))
			.anyMatch((found) -> found.matches() && bears(found.group(1)));
	}

	/**
	 * Tests if the list of a volume means the holder: the name, the office, and years
	 * that fit, its own or those of the volume.
	 */
	boolean isExplained(PersonalName name, String explanation, List<Integer> volume) {
		return PrintedName.plain(name.family()).matches(surnames()) && bears(name.given() + " ")
				&& clauses(explanation).anyMatch((clause) -> fits(
						YEAR.matcher(clause).results().map((year) -> Integer.parseInt(year.group())).toList(), volume));
	}

	/** Returns what is said of the office, each time it is named. */
	private Stream<String> clauses(String explanation) {
		var plain = PrintedName.plain(explanation);
		var named = "(?i)(?:" + NOT_HIS + this.office.pattern(false) + "|(?<=^|; )" + this.office.pattern(true)
				+ "(?=,|;|$| from | until | since ))([^;]*)";
		return Pattern.compile(named).matcher(plain).results().map((found) -> found.group(1));
	}

	private boolean fits(List<Integer> years, List<Integer> volume) {
		return years.isEmpty()
				? !volume.isEmpty() && volume.get(0) <= this.to.getYear()
						&& volume.get(volume.size() - 1) >= this.from.getYear()
				: years.stream().allMatch((year) -> year >= this.from.getYear() && year <= this.to.getYear());
	}

	/** Tests if a given name, if there is any, begins like the holder's. */
	private boolean bears(String given) {
		var own = RANK.matcher(given).replaceAll("").strip();
		return own.isEmpty() || names().anyMatch((name) -> name.given().charAt(0) == own.charAt(0));
	}

	private String surnames() {
		return names().map((name) -> Pattern.quote(PrintedName.plain(name.family())))
			.distinct()
			.collect(Collectors.joining("|", "(?i:", ")"));
	}

	private Stream<PersonalName> names() {
		return this.holder.names()
			.stream()
			.filter((name) -> name.contains(","))
			.flatMap((name) -> PersonalName.of(name).stream());
	}

}
