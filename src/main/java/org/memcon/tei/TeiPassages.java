package org.memcon.tei;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Standing;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.Pagination.Origin;
import org.memcon.tei.TeiMarkup.Cut;

/**
 * Reads a document's text into pages and passages. A page begins at {@code pb}, wherever
 * it stands; a passage it falls into is cut in two.
 */
class TeiPassages implements Apparatus {

	private final TeiDocument document;

	private final List<Person> persons;

	private final TeiNotes notes;

	private final Findings findings;

	private static final Pattern ANCHOR = Pattern.compile("t\\d{1,7}[a-z]*");

	private final Pagination pagination;

	private @Nullable Open open;

	/** The passage that is being written. */
	private record Open(Origin origin, TeiMarkup markup) {
	}

	TeiPassages(TeiDocument document, List<Person> persons, TeiNotes notes, Findings findings) {
		this.document = document;
		this.pagination = new Pagination(anchors(document.div()));
		this.persons = persons;
		this.notes = notes;
		this.findings = findings;
	}

	List<Leaf> read() {
		walk(this.document.div(), Standing.SAID, List.of());
		passageOfHeading();
		this.pagination.add(this.notes.take());
		return TeiRedactions.in(this.pagination.pages());
	}

	private void walk(Tei parent, Standing standing, List<String> topics) {
		for (var child : parent.children()) {
			if (this.document.isDescription(child)) {
				description(child);
			}
			else {
				part(child, standing(child, standing), topics(child, topics));
			}
		}
	}

	private void part(Tei part, Standing standing, List<String> topics) {
		switch (part.name()) {
			case "pb" -> pageBreak(part);
			case "head" -> heading(part);
			case "sp" -> speech(part, standing, topics);
			default -> {
				if (isFootnote(part)) {
					this.notes.note(part);
				}
				else if (isDivision(part)) {
					walk(part, standing, topics);
				}
				else {
					passage(new Origin(standing, null, null, topics), anchor(part), List.of(part));
				}
			}
		}
	}

	private static boolean isDivision(Tei part) {
		return part.is("div", "attachment", "body", "floatingText", "opener", "closer", "postscript", "front", "back",
				"group", "text", "annotationBlock", "div1", "div2", "div3", "div4", "div5", "div6", "div7")
				&& !part.isMixed();
	}

	private static boolean isFootnote(Tei part) {
		return part.is("note") && !part.attribute("rend").equals("inline");
	}

	private void heading(Tei head) {
		this.pagination.heading(head.text());
		takeAside(head);
	}

	private void description(Tei part) {
		if (!part.is("note")) {
			takeAside(part);
		}
	}

	/** Where the words are read elsewhere: takes the footnotes and the page breaks. */
	private void takeAside(Tei parent) {
		for (var child : parent.children()) {
			switch (child.name()) {
				case "pb" -> pageBreak(child);
				case "note" -> {
					if (!child.isOfType("unknown") && !this.document.isDescription(child)) {
						this.notes.note(child);
					}
				}
				default -> takeAside(child);
			}
		}
	}

	/** A heading with nothing below it is printed as a passage. */
	private void passageOfHeading() {
		var heading = this.pagination.heading();
		if (heading != null) {
			this.pagination.beginTurn("");
			this.pagination.add(new Origin(Standing.SAID, null, null, List.of()),
					new Cut("<p>" + Html.escape(heading) + "</p>", heading), this.notes.take());
		}
	}

	private static Standing standing(Tei div, Standing outer) {
		return switch (div.attribute("type")) {
			case "public-record" -> Standing.PUBLIC_RECORD;
			case "not-known" -> Standing.NOT_KNOWN;
			case "said" -> Standing.SAID;
			default -> outer;
		};
	}

	private static List<String> topics(Tei tei, List<String> outer) {
		return Stream.concat(outer.stream(), tei.pointers("ana", "topic:").stream()).distinct().toList();
	}

	private void speech(Tei sp, Standing standing, List<String> topics) {
		var speaker = sp.child("speaker").map(Tei::text).orElse(null);
		var spoken = sp.children().stream().filter((child) -> !child.is("speaker")).toList();
		var all = spoken.stream().reduce(topics, (some, child) -> topics(child, some), (some, others) -> some);
		passage(new Origin(standing, speaker, speaker(sp), all), anchor(sp), spoken);
	}

	/** A passage keeps the anchor that its source gives it: {@code xml:id="t12"}. */
	private static String anchor(Tei part) {
		var id = part.attribute("xml:id");
		return ANCHOR.matcher(id).matches() ? id : "";
	}

	/** The anchors that the source gives to its passages by itself. */
	static Set<String> anchors(Tei document) {
		return Stream.concat(document.descendants("sp"), document.descendants("p"))
			.map(TeiPassages::anchor)
			.filter((anchor) -> !anchor.isEmpty())
			.collect(Collectors.toSet());
	}

	private void passage(Origin origin, String anchor, List<Tei> parts) {
		var passage = new Open(origin, new TeiMarkup(this, this.findings));
		this.open = passage;
		this.pagination.beginTurn(anchor);
		parts.forEach(passage.markup()::writeBlock);
		addPiece(passage);
		this.open = null;
	}

	private void addPiece(Open passage) {
		var piece = passage.markup().cut();
		if (!piece.text().isEmpty()) {
			this.pagination.add(passage.origin(), piece, this.notes.take());
		}
	}

	private @Nullable Person speaker(Tei sp) {
		return sp.pointers("who", "who:").stream().findFirst().flatMap((who) -> participant(who, sp)).orElse(null);
	}

	private Optional<Person> participant(String who, Tei sp) {
		var found = this.persons.stream().filter((person) -> who.equals(person.participant())).findFirst();
		if (found.isEmpty()) {
			this.findings.warn(sp.line(), "who:" + who + " speaks but is not on the list of participants");
		}
		return found;
	}

	@Override
	public void pageBreak(Tei pb) {
		if (this.open != null) {
			addPiece(this.open);
		}
		this.pagination.beginPage(pb.attribute("n").isEmpty() ? null : pb.attribute("n"));
		this.notes.beginPage();
	}

	@Override
	public String note(Tei note) {
		return this.notes.note(note);
	}

	@Override
	public String openGloss(Tei name) {
		return this.notes.openGloss(name);
	}

}
