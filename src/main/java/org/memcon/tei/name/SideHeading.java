package org.memcon.tei.name;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.memcon.participant.PrintedSide;
import org.memcon.tei.markup.TeiElement;

/**
 * The words above some of the participants of a list: a side, a person whose aides
 * follow, or only a sign that people follow.
 */
public record SideHeading(PrintedSide side) {

	private static final String OFFICE = "(State|Defense|Treasury|Commerce|Justice|Agriculture|Energy|Interior|Labor"
			+ "|O?JCS|CIA|NSC( Staff)?|OMB|USUN|USTR|OSD|USIA|ACDA|AID|White House|Observers)";

	/** Offices stand above their people without any markup. */
	private static final Pattern OFFICES = Pattern.compile(OFFICE + "( " + OFFICE + ")*");

	/** Two offices above two columns tell nothing of those below. */
	private static final Pattern COLUMNS = Pattern.compile(OFFICE + "( " + OFFICE + ")+");

	private static final Pattern SOME_OF_A_STATE = Pattern
		.compile("(?i).*\\b(members|officials|represent\\w+|party)\\b.*");

	private static final String TITLE = "(The )?(M|Mr|Mrs|Ms|Miss|Dr|Prof|Gen|Adm|Col|Amb|Admiral|Colonel|Sir|Lord|Baron"
			+ "|Count|Signor|Marshal|(Vice )?President|(Deputy |Under )*Secretary( of State)?|Ambassador|(Prime |Foreign )?"
			+ "Minister|Senator|Chairman|General(?! (Serv|Account|Staff)))\\b\\.?";

	/** "Mr. Lansing", "The Vice President". */
	private static final Pattern TITLED = Pattern.compile(TITLE + "(?!.*[’'ʼ]s\\b).*");

	private static final Pattern NAMED = Pattern.compile(TITLE + "(?!.*[’'ʼ]s\\b),? (?!of\\b|for\\b)\\p{Lu}.*");

	/** Before a name: "U.S. Side: The President". */
	private static final Pattern BEFORE_NAME = Pattern.compile("^([^:]{2,60}): (?=\\S)");

	public static SideHeading of(String printed) {
		return new SideHeading(new PrintedSide(printed.replaceAll("[:\\s]+$", "")));
	}

	/** Finds the state before the names of an item, with its colon. */
	public static Optional<String> before(String item) {
		return BEFORE_NAME.matcher(item)
			.results()
			.filter((before) -> of(before.group(1)).isState())
			.map(MatchResult::group)
			.findFirst();
	}

	/** FRUS: {@code <item><hi rend="italic">US</hi></item>}; not a person. */
	public static boolean is(TeiElement item) {
		var heading = of(item.text());
		return !item.contains("persName", "list") && !TITLED.matcher(heading.printed()).matches()
				&& (OFFICES.matcher(heading.printed()).matches() || heading.isState() || item.text().endsWith(":")
						|| heading.isItalicIn(item));
	}

	public String printed() {
		return this.side.printed();
	}

	private boolean isState() {
		return this.side.isState() && !SOME_OF_A_STATE.matcher(printed()).matches();
	}

	private boolean isItalicIn(TeiElement item) {
		return !printed().isEmpty() && item.child("hi")
			.filter((hi) -> hi.attribute("rend").equals("italic") && of(hi.text()).equals(this))
			.isPresent();
	}

	/** Tests if it is a person: "Secretary Kissinger". */
	public boolean isPerson() {
		return NAMED.matcher(printed()).matches();
	}

	/** Tests if it is a state or an organisation. */
	public boolean isSide() {
		return !this.side.isListHeading() && !COLUMNS.matcher(printed()).matches() && !isPerson();
	}

}
