package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.volume.VolumePartKind;
import org.memcon.draft.Slug;
import org.memcon.draft.UnicodeText;
import org.memcon.draft.VolumeDraft;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter;
import org.w3c.dom.Element;

/**
 * Reads the arrangement of a volume while its file is read: the divisions with their
 * headings and their own words, and the documents in them. The printed table of contents
 * and the index are left out, because their numbers are those of printed pages.
 */
class VolumeContentsReader {

	private static final Pattern DIVISION = Pattern.compile("div[1-7]?");

	private static final Pattern OMITTED = Pattern.compile("(?i)toc|contents|table-of-contents|index");

	private static final int LONGEST_HEADING = 1000;

	private static final int LONGEST_NAME = 100;

	/** One more than the archive takes, so that the excess is reported. */
	private static final int MOST_PARTS = 3001;

	private static final int MOST_CHARACTERS = 1_000_000;

	private final FrusVolume volume;

	private final InlineNotes inlineNotes;

	private final Map<Element, PartBuilder> divisions = new HashMap<>();

	private final List<PartBuilder> parts = new ArrayList<>();

	private final Set<String> names = new HashSet<>();

	private @Nullable PartBuilder current;

	private int characters;

	VolumeContentsReader(FrusVolume volume, InlineNotes inlineNotes) {
		this.volume = volume;
		this.inlineNotes = inlineNotes;
	}

	/** A part of the volume as far as it has been read: a section until it has parts. */
	private static final class PartBuilder {

		private final @Nullable PartBuilder parent;

		private final String name;

		private final StringBuilder words = new StringBuilder();

		private VolumePartKind kind = VolumePartKind.SECTION;

		private String heading = "";

		private @Nullable String number;

		private @Nullable String date;

		PartBuilder(@Nullable PartBuilder parent, String name) {
			this.parent = parent;
			this.name = name;
		}

		void makeParentsDivisions() {
			for (var it = this.parent; it != null && it.kind == VolumePartKind.SECTION; it = it.parent) {
				it.kind = VolumePartKind.DIVISION;
			}
		}

		boolean isListed() {
			return this.kind != VolumePartKind.SECTION || !this.words.isEmpty();
		}

		int depth() {
			return (this.parent != null) ? this.parent.depth() + 1 : 0;
		}

		VolumeDraft.PartDraft draft() {
			return new VolumeDraft.PartDraft(this.kind, depth(), this.name, this.number, this.heading, this.date,
					this.words.isEmpty() ? null : this.words.toString());
		}

	}

	/**
	 * Notes the place of an element that begins; returns true for the heading or the
	 * words of a division, which are to be read.
	 */
	boolean begin(TeiElement element) {
		this.current = isDivision(element) ? division(element) : around(element);
		return part(element.parent()) != null
				&& (element.isBlock() || element.is("note", "postscript", "ab", "listBibl"));
	}

	private @Nullable PartBuilder part(Optional<TeiElement> div) {
		return div.map((it) -> this.divisions.get(it.element())).orElse(null);
	}

	/** Finds the nearest division around an element. */
	private @Nullable PartBuilder around(TeiElement element) {
		var around = element.parent();
		while (around.isPresent() && part(around) == null) {
			around = around.flatMap(TeiElement::parent);
		}
		return part(around);
	}

	private static boolean isDivision(TeiElement element) {
		return DIVISION.matcher(element.name()).matches() && !element.isOfType("document");
	}

	private @Nullable PartBuilder division(TeiElement div) {
		var isInOmitted = div.parent().filter(VolumeContentsReader::isDivision).isPresent()
				&& part(div.parent()) == null;
		if (isInOmitted || Stream.of("xml:id", "type").map(div::attribute).anyMatch(OMITTED.asMatchPredicate())) {
			return null;
		}
		var part = add(new PartBuilder(around(div), freeName(div.firstOf("xml:id", "type").orElse("section"))));
		if (part != null) {
			this.divisions.put(div.element(), part);
		}
		return part;
	}

	private String freeName(String given) {
		var slug = Slug.of(given);
		var name = slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
		return Stream
			.concat(Stream.of(name),
					IntStream.iterate(2, (number) -> number + 1).mapToObj((number) -> name + "-" + number))
			.filter(this.names::add)
			.findFirst()
			.orElseThrow();
	}

	private @Nullable PartBuilder add(PartBuilder part) {
		return (this.parts.size() < MOST_PARTS && this.parts.add(part)) ? part : null;
	}

	/** Adds the document that began last. */
	void add(String slug, TeiDocument document) {
		var part = new PartBuilder(this.current, slug);
		part.kind = VolumePartKind.DOCUMENT;
		part.number = document.div().firstOf("n").orElse(null);
		part.heading = UnicodeText.shortened(document.title(), LONGEST_HEADING);
		part.date = document.dateline().flatMap((line) -> line.textAt("date")).orElse(null);
		part.makeParentsDivisions();
		add(part);
	}

	/** Adds the heading or the words that began last, or all that is in a division. */
	void add(TeiElement element) {
		if (this.current != null) {
			this.volume.resolveReferences(element);
			add(this.current, element);
		}
	}

	private void add(PartBuilder part, TeiElement element) {
		var isNested = element.parent().flatMap(TeiElement::parent).isPresent();
		if (isDivision(element)) {
			element.children().forEach((child) -> add(part, child));
		}
		else if (element.is("head") && !isNested) {
			var heading = (part.heading.isEmpty() ? "" : part.heading + " – ") + element.text();
			part.heading = UnicodeText.shortened(heading, LONGEST_HEADING);
			element.descendants("note").forEach((note) -> addWords(part, note));
		}
		else if (!element.is("pb") && !element.element().getTextContent().isBlank()) {
			addWords(part, element);
		}
	}

	/** Adds words, with their notes in place. */
	private void addWords(PartBuilder part, TeiElement words) {
		var html = switch (words.name()) {
			case "head" -> "<h2>" + this.inlineNotes.content(words) + "</h2>";
			case "note" -> "<div>" + this.inlineNotes.content(words) + "</div>";
			default -> new TeiHtmlWriter(this.inlineNotes, this.inlineNotes.findings()).writeBlock(words).take().html();
		};
		if (this.characters + html.length() <= MOST_CHARACTERS) {
			this.characters += html.length();
			part.words.append(html);
			part.makeParentsDivisions();
		}
		else {
			this.inlineNotes.findings()
				.warnOnce(words.line(), "the words of the editors are longer than %,d characters; the rest is left out"
					.formatted(MOST_CHARACTERS));
		}
	}

	VolumeDraft draft() {
		return new VolumeDraft(this.volume.collection().slug(),
				this.parts.stream().filter(PartBuilder::isListed).map(PartBuilder::draft).toList());
	}

}
