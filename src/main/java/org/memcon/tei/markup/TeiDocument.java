package org.memcon.tei.markup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.draft.RedactionFinder;

/**
 * One {@code div[@type="document"]}: knows which of its parts describe the record, and so
 * are not its text.
 */
public class TeiDocument {

	private static final Pattern NUMBER = Pattern.compile("^\\d+[a-z]?\\.\\s*");

	private static final Pattern NO_TITLE = Pattern
		.compile("(?i)[^\\p{L}]*|\\W*(?:untitled|no title|no\\.? ?\\d+\\w?)[^\\p{L}]*");

	/** Above a list without a type. */
	private static final Pattern PARTICIPANTS = Pattern
		.compile("(?i)(?:(?:principal |list of )?participants|(?:those )?present|attendees|attendance)\\W*");

	private static final Pattern BRACKETED_SOURCE = Pattern.compile("\\[Source: .*\\bnot declassified\\.?\\]");

	private final TeiElement div;

	private final boolean isExported;

	private final Set<TeiElement> descriptions;

	public TeiDocument(TeiElement div) {
		this(div, false);
	}

	/** One that the archive has exported is taken literally. */
	public TeiDocument(TeiElement div, boolean isExported) {
		this.div = div;
		this.isExported = isExported;
		this.descriptions = descriptions();
	}

	public TeiElement div() {
		return this.div;
	}

	/** Tells a document that states all of its record, so that nothing is inferred. */
	public boolean isExported() {
		return this.isExported;
	}

	public String id() {
		return this.div.attribute("xml:id");
	}

	/** The language that the document states (BCP 47). */
	public Optional<String> language() {
		return this.div.language();
	}

	public int line() {
		return this.div.line();
	}

	/**
	 * The heading without the number that FRUS prints before it; empty if nothing or no
	 * title is printed, as in {@code [Untitled]} and {@code *No. 4.[8]}.
	 */
	public String title() {
		if (this.isExported) {
			return this.div.textAt("head").orElse("");
		}
		return this.div.children("head")
			.map((head) -> NUMBER.matcher(head.text()).replaceFirst(""))
			.filter((title) -> !NO_TITLE.matcher(title).matches())
			.findFirst()
			.orElse("");
	}

	/** Tells a part that is read into fields of its own. */
	public boolean isDescription(TeiElement part) {
		return this.descriptions.contains(part);
	}

	/** The source note in the head, or beside it in older volumes. */
	public Optional<TeiElement> sourceNote() {
		return notesOnHeading().filter(TeiDocument::isSource)
			.findFirst()
			.or(() -> this.div.children("p").filter(TeiDocument::isBracketedSource).findFirst());
	}

	/** The abstract that the editors set beside the heading. */
	public Optional<TeiElement> summary() {
		return notesOnHeading().filter((note) -> note.isOfType("summary")).findFirst();
	}

	private Stream<TeiElement> notesOnHeading() {
		return Stream.concat(this.div.children("head"), Stream.of(this.div))
			.flatMap((parent) -> parent.children("note"));
	}

	/** FRUS, of a document withheld: a note or a paragraph in brackets. */
	private static boolean isBracketedSource(TeiElement note) {
		return BRACKETED_SOURCE.matcher(note.text()).matches();
	}

	/** Tells a document of which the editors print no more than its source. */
	public boolean isWithheld() {
		return !this.isExported && sourceNote().filter(TeiDocument::isBracketedSource).isPresent();
	}

	/** The words that say how much is withheld of a document without a text. */
	public Optional<String> excisionOfWhole() {
		return Stream.concat(this.div.descendants("note"), sourceNote().stream())
			.map(TeiElement::text)
			.flatMap((note) -> RedactionFinder.lastExcision(note).stream())
			.findFirst()
			.or(() -> RedactionFinder.lastExcision(this.div.text()));
	}

	/** FRUS in some volumes: {@code <note type="inline" rend="source">}. */
	private static boolean isSource(TeiElement note) {
		return note.isOfType("source") || note.isOfType("inline") && note.attribute("rend").equals("source");
	}

	/** The document's own dateline, if possible with a date; attachments have theirs. */
	public Optional<TeiElement> dateline() {
		return Stream.of(this.div.children("opener"), Stream.of(this.div), this.div.children("closer"))
			.flatMap((parents) -> parents)
			.flatMap((parent) -> parent.children("dateline"))
			.min(Comparator.comparing((line) -> !line.contains("date")));
	}

	public List<TeiElement> participantLists() {
		return lists((list) -> list.isOfType("participants") || list.attribute("type").matches("|simple")
				&& list.textAt("head").filter((head) -> PARTICIPANTS.matcher(head).matches()).isPresent());
	}

	/** The lists of subjects before the text. */
	public List<TeiElement> subjectLists() {
		return lists((list) -> list.isOfType("subject"));
	}

	private List<TeiElement> lists(Predicate<TeiElement> kind) {
		return Stream.concat(this.div.children("opener"), Stream.of(this.div))
			.flatMap((parent) -> parent.children("list"))
			.filter(kind)
			.toList();
	}

	private Set<TeiElement> descriptions() {
		return Stream
			.of(this.div.children("head"), sourceNote().stream(), dateline().stream(), participantLists().stream(),
					subjectLists().stream())
			.flatMap((parts) -> parts)
			.collect(Collectors.toUnmodifiableSet());
	}

}
