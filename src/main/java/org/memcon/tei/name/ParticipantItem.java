package org.memcon.tei.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.memcon.participant.PrintedName;
import org.memcon.tei.markup.TeiElement;

/**
 * An item of a list of participants, divided into the persons that it names: "Mr. Helms
 * and General Cushman", or the two columns of a page in one line. A name that only
 * explains another person is nobody of its own: "Mr. Djerejian, Assistant to Mr. Sisco".
 */
public final class ParticipantItem {

	private static final String RANK = "(?:(?:M|Mr|Mrs|Ms|Miss|Dr|Prof|Lt|Maj|Brig|Gen|Adm|Capt|Cmdr|Col|Amb|Sen|Rep"
			+ "|Cong|LTG|MG|ADM|GEN|COL|Lieutenant|Major|Brigadier|General|Vice Admiral|Rear Admiral|Admiral|Captain"
			+ "|Commander|Colonel|Ambassador|Senator|Congressman|Sir|Lord|Judge|Archbishop)\\b\\.? ?)";

	private static final String TITLE = "(?:(?:The|H\\.E\\.|Acting|Deputy|Under|Vice|Assistant|First|Prime|Foreign|Soviet"
			+ "|British|Secretary|Undersecretary|Minister|President|Premier|Chairman|Chancellor|Director|King|Chargé)(?!\\p{L}) ?|"
			+ RANK + ")";

	private static final String NAME = "(?!(?:General|Counsel|Secretary|Staff|Director|Manager|Designate|Affairs"
			+ "|Embassy|Services|Plenipotentiary|Extraordinary|Agent)\\b)" + PrintedName.WORD;

	/** A person whose name is not marked but has a title: "General Cushman". */
	private static final String TITLED = "(?:(?:Deputy |Under )*Secretary |" + RANK + ")+" + NAME + "(?: " + NAME
			+ "){0,2}(?= ?(?:\\(|$|[,;/&]|and\\b))";

	private static final Pattern TITLED_AT_ALL = Pattern.compile(TITLED);

	private static final Pattern UNMARKED = Pattern.compile("(;|/|&|,|\\band) (" + TITLED + ")");

	/** Stands in the next column of the page. */
	private static final Pattern BESIDE = Pattern.compile(" (" + TITLED + ")");

	private static final Pattern NOBODY = Pattern.compile("(?:" + TITLE + "|Jr|Sr|I{2,3}|IV|\\p{Lu}\\p{Ll}+s )+\\.?");

	private static final Pattern TITLES_BEFORE = Pattern.compile("(?<!\\p{L})(?:" + TITLE + ")*$");

	/** "…, Soviet Foreign Minister" between two names. */
	private static final Pattern JOINED = Pattern.compile("^(.*)(?:[;/&,]|\\band) ((?:\\p{Lu}[\\p{L}.'’-]* ?){0,4})$");

	/**
	 * "Assistant Secretary for Near Eastern", which "and South Asian Affairs" continues.
	 */
	private static final Pattern OPEN_PHRASE = Pattern.compile("\\b(?:of|for|to) [^,;]*$");

	/** "Mr. Smith called to discuss the case of Mr. Jones." */
	private static final Pattern PROSE = Pattern.compile("^ (?!and\\b)\\p{Ll}");

	private static final Pattern RELATION_BEFORE = Pattern
		.compile("(?i)\\b(?:to|for|of|representing) (?:" + TITLE.replace("The|", "") + ")*$");

	private static final Pattern RELATION_BEHIND = Pattern
		.compile("^(?:['’ʼ](?:s\\b| )|\\s(?:Staff|Office|Administration|Group|Committee|Delegation)\\b)");

	private static final Pattern END = Pattern.compile("(?:[,;/&\\s]|\\sand\\s?$)+$");

	private final String text;

	private final List<MarkedName> names;

	/** A name and where it stands in the text of the item. */
	private record MarkedName(TeiElement element, int start, int end) {

		/**
		 * Tests if it is the rest of a name that is marked in two: "Henry A."
		 * "Kissinger".
		 */
		boolean continues(MarkedName before, String between) {
			var key = this.element.attribute("corresp");
			return between.isBlank()
					&& (key.isEmpty() ? !before.element.text().contains(" ") && !this.element.text().contains(" ")
							: key.equals(before.element.attribute("corresp")));
		}

		boolean isNameOfPerson(String text) {
			var inBrackets = text.lastIndexOf('(', this.start) > text.lastIndexOf(')', this.start);
			return !RELATION_BEFORE.matcher(text.substring(0, this.start)).find()
					&& !RELATION_BEHIND.matcher(text.substring(this.end)).find()
					&& (!inBrackets || text.startsWith(")", this.end) || text.startsWith(",", this.end));
		}

	}

	/** A person of an item, and the name that is marked. */
	public record NamedPerson(String printed, Optional<TeiElement> name) {
	}

	public ParticipantItem(TeiElement item) {
		this.text = item.text();
		this.names = names(item);
	}

	private List<MarkedName> names(TeiElement item) {
		var found = new ArrayList<MarkedName>();
		var from = 0;
		for (var name : item.descendants("persName").filter((it) -> !it.isWithin("note")).toList()) {
			var start = name.text().isEmpty() ? -1 : this.text.indexOf(name.text(), from);
			if (start >= 0) {
				from = start + name.text().length();
				found.add(new MarkedName(name, start, from));
			}
		}
		return found.stream().filter((name) -> name.isNameOfPerson(this.text)).toList();
	}

	/** Returns the persons in the order of the item; one if it cannot be divided. */
	public List<NamedPerson> persons() {
		var starts = starts();
		var persons = new ArrayList<NamedPerson>();
		for (var start : starts) {
			persons.add(person(start, Objects.requireNonNullElse(starts.higher(start), this.text.length())));
		}
		return persons;
	}

	private NamedPerson person(int start, int end) {
		var printed = this.text.substring(start, end);
		return new NamedPerson((end < this.text.length()) ? END.matcher(printed).replaceFirst("") : printed,
				this.names.stream()
					.filter((name) -> name.start() >= start && name.end() <= end)
					.map(MarkedName::element)
					.findFirst());
	}

	private TreeSet<Integer> starts() {
		var starts = new TreeSet<Integer>();
		var persons = this.names.stream().filter((name) -> !NOBODY.matcher(name.element().text()).matches()).toList();
		for (int i = 1; i < persons.size(); i++) {
			var between = this.text.substring(persons.get(i - 1).end(), persons.get(i).start());
			if (!persons.get(i).continues(persons.get(i - 1), between) && !PROSE.matcher(between).find()) {
				starts.add(start(persons.get(i - 1).end(), persons.get(i).start()));
			}
		}
		persons.forEach((name) -> starts.addAll(beside(name)));
		unmarked(starts);
		if (!starts.isEmpty() && isNobody(person(0, starts.first()).printed())) {
			starts.pollFirst();
		}
		starts.add(0);
		return starts;
	}

	/** Tests if it is half of "Mr. and Mrs. Smith". */
	private static boolean isNobody(String printed) {
		return NOBODY.matcher(printed).matches() && !printed.startsWith("The ");
	}

	private List<Integer> beside(MarkedName name) {
		var beside = BESIDE.matcher(this.text).region(name.end(), this.text.length());
		return beside.lookingAt() ? List.of(beside.start(1)) : List.of();
	}

	/**
	 * Behind a comma only after another person: "The Attorney General, Mr. Smith" is one.
	 */
	private void unmarked(TreeSet<Integer> starts) {
		UNMARKED.matcher(this.text).results().filter((found) -> isFree(found.start(2))).forEach((found) -> {
			var before = Objects.requireNonNullElse(starts.lower(found.start(2)), 0);
			if (!found.group(1).equals(",") || namesSomebody(before, found.start())) {
				starts.add(found.start(2));
			}
		});
	}

	private boolean namesSomebody(int start, int end) {
		return TITLED_AT_ALL.matcher(this.text.substring(start, end)).find()
				|| this.names.stream().anyMatch((name) -> name.start() >= start && name.end() <= end);
	}

	/**
	 * Finds where the person begins whose name follows another: with the title before it.
	 */
	private int start(int behind, int name) {
		var between = this.text.substring(behind, name);
		var joined = JOINED.matcher(between);
		if (joined.matches() && !OPEN_PHRASE.matcher(joined.group(1)).find()) {
			return behind + joined.start(2);
		}
		var titles = TITLES_BEFORE.matcher(between);
		return titles.find() ? behind + titles.start() : name;
	}

	/** Tests if a place is within no name that is marked, and within no brackets. */
	private boolean isFree(int place) {
		return this.text.lastIndexOf('(', place) <= this.text.lastIndexOf(')', place)
				&& this.names.stream().noneMatch((name) -> name.start() <= place && place < name.end());
	}

}
