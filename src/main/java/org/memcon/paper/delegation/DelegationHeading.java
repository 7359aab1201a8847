package org.memcon.paper.delegation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.participant.PrintedSide;

/**
 * Tells the headings on a list of participants from the people: a side is a state or an
 * organisation, never a person.
 */
public final class DelegationHeading {

	/** "Soviet Side", "Foreign participants": a heading even if it names no state. */
	private static final Pattern SIDE = Pattern.compile("(?i)[^,]{2,40} (?:side|delegation|participants)");

	/** The words that a person's title has, but no side. */
	private static final Pattern TITLE = Pattern
		.compile("(?i).*\\b(?:president|secretary|minister|ambassador|general|chancellor|premier|chairman|king|queen|"
				+ "prince|mr|mrs|ms|dr|director|advis[eo]rs?|assistant|envoy|interpreter|translator|note-?taker|staff|"
				+ "senator|governor|emperor|pope|sultan)\\b.*");

	/** A name of more words than one: "Bruno Quill", no "Republic of Testland". */
	private static final Pattern PERSONAL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

	/** "Secretary Quill", no "Secretary of State". */
	private static final Pattern TITLED_NAME = Pattern
		.compile("(?:[Tt]he (?:Vice )?President|(?:[\\p{L}.]+ )*(?:President|Secretary|Minister|Ambassador|General|"
				+ "Chancellor|Premier|Chairman|Senator|Governor|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?) \\p{Lu}[\\p{L}.'’-]+"
				+ "(?: \\p{Lu}[\\p{L}.'’-]+)*)");

	private static final String OFFICE = "(?:(?:Prime |Foreign |Defense )?Minister|President|Chancellor|Premier|Chairman|"
			+ "King|Queen|Emperor)";

	private static final Pattern OFFICE_OF_STATE = Pattern
		.compile("(?:.*\\b)?" + OFFICE + " of (?:the )?([\\p{L} ]+).*");

	private static final Pattern STATE_AND_OFFICE = Pattern
		.compile("(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?) (" + OFFICE + "\\b.*)");

	private DelegationHeading() {
	}

	/** Tests if it names a delegation, or only says that people follow. */
	public static boolean is(String printed) {
		var side = new PrintedSide(printed);
		return side.isListHeading() || side.isState() || SIDE.matcher(printed).matches();
	}

	/** Tests if words above a group may name a side that is no known state. */
	static boolean maybe(String printed) {
		return !printed.contains(",") && !TITLE.matcher(printed).matches() && !PERSONAL_NAME.matcher(printed).matches();
	}

	/** Tests if a person has an office of another state than that of the side. */
	static boolean isOfOtherState(String person, String side) {
		return Stream.of(OFFICE_OF_STATE, STATE_AND_OFFICE)
			.map((pattern) -> pattern.matcher(person))
			.filter(Matcher::matches)
			.map((matcher) -> new PrintedSide(matcher.group(1).strip()))
			.anyMatch((state) -> state.isState() && !state.name().equals(new PrintedSide(side).name()));
	}

	/** The person without the state before his office: "Russian President Quill". */
	static String withoutState(String person) {
		var matcher = STATE_AND_OFFICE.matcher(person);
		return (matcher.matches() && new PrintedSide(matcher.group(1)).isState()) ? matcher.group(2) : person;
	}

	/** The people of an entry: "The President, Secretary Quill" are two. */
	static Stream<String> people(String entry) {
		var pieces = List.of(entry.split("\\s*[,;]\\s*(?:and )?"));
		return pieces.stream().allMatch((piece) -> TITLED_NAME.matcher(piece).matches()) ? pieces.stream()
				: Stream.of(entry);
	}

	/** Tests if it is a name of more words than one, and no title. */
	static boolean isPersonalName(String printed) {
		return PERSONAL_NAME.matcher(printed).matches() && !TITLE.matcher(printed).matches();
	}

}
