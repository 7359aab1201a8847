package org.memcon.tei.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One {@code div[@type="document"]}: knows which of its parts describe the record, and so
 * are not its text.
 */
public class TeiDocument {

	private static final Pattern NUMBER = Pattern.compile("^\\d+[a-z]?\\.\\s*");

	private final TeiElement div;

	private final boolean isExported;

	private final String title;

	private final Optional<TeiElement> sourceNote;

	private final Optional<TeiElement> dateline;

	private final List<TeiElement> participantLists;

	private final List<TeiElement> subjectLists;

	private final Set<TeiElement> descriptions;

	public TeiDocument(TeiElement div) {
		this(div, false);
	}

	/** One that the archive has exported is taken literally. */
	public TeiDocument(TeiElement div, boolean isExported) {
		this.div = div;
		this.isExported = isExported;
		var heading = div.child("head").map(TeiElement::text).orElse("");
		this.title = isExported ? heading : NUMBER.matcher(heading).replaceFirst("");
		this.sourceNote = findSourceNote();
		this.dateline = findDateline();
		this.participantLists = lists("participants");
		this.subjectLists = lists("subject");
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

	public int line() {
		return this.div.line();
	}

	/** The heading without the number that FRUS prints before it. */
	public String title() {
		return this.title;
	}

	/** The source note in the head, or beside it in older volumes. */
	public Optional<TeiElement> sourceNote() {
		return this.sourceNote;
	}

	/** The document's own dateline; attachments have theirs. */
	public Optional<TeiElement> dateline() {
		return this.dateline;
	}

	public List<TeiElement> participantLists() {
		return this.participantLists;
	}

	/** The lists of subjects before the text. */
	public List<TeiElement> subjectLists() {
		return this.subjectLists;
	}

	/** Tells a part that is read into fields of its own. */
	public boolean isDescription(TeiElement part) {
		return this.descriptions.contains(part);
	}

	private Optional<TeiElement> findSourceNote() {
		return Stream.concat(this.div.children("head").stream(), Stream.of(this.div))
			.flatMap((parent) -> parent.children("note").stream())
			.filter(TeiDocument::isSource)
			.findFirst();
	}

	/** FRUS in some volumes: {@code <note type="inline" rend="source">}. */
	private static boolean isSource(TeiElement note) {
		return note.isOfType("source") || note.isOfType("inline") && note.attribute("rend").equals("source");
	}

	/** The first that has a date, or else the first. */
	private Optional<TeiElement> findDateline() {
		var datelines = Stream.of(this.div.children("opener"), List.of(this.div), this.div.children("closer"))
			.flatMap(List::stream)
			.flatMap((parent) -> parent.children("dateline").stream())
			.toList();
		return datelines.stream()
			.filter((line) -> line.contains("date"))
			.findFirst()
			.or(() -> datelines.stream().findFirst());
	}

	private List<TeiElement> lists(String type) {
		return Stream.concat(this.div.children("opener").stream(), Stream.of(this.div))
			.flatMap((parent) -> parent.children("list").stream())
			.filter((list) -> list.isOfType(type))
			.toList();
	}

	private Set<TeiElement> descriptions() {
		var parts = new ArrayList<>(this.div.children("head"));
		this.sourceNote.ifPresent(parts::add);
		this.dateline.ifPresent(parts::add);
		parts.addAll(this.participantLists);
		parts.addAll(this.subjectLists);
		return parts.stream().collect(Collectors.toUnmodifiableSet());
	}

}
