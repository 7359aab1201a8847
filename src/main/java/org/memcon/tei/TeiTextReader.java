package org.memcon.tei;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.PassageStatus;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.TeiPageBuilder.TurnContext;
import org.memcon.tei.frus.FrusExcisions;
import org.memcon.tei.markup.MarkupHandler;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter;
import org.memcon.tei.markup.TeiHtmlWriter.HtmlText;

/**
 * Reads a document's text into pages and passages. A page begins at {@code pb}, wherever
 * it stands; a passage it falls into is cut in two.
 */
public class TeiTextReader implements MarkupHandler {

	private final TeiDocument document;

	private final List<Participation> participations;

	private final TeiNotes notes;

	private final Findings findings;

	private static final Pattern ANCHOR = Pattern.compile("t\\d{1,7}[a-z]*");

	private final TeiPageBuilder teiPageBuilder;

	private @Nullable OpenTurn openTurn;

	/** The passage that is being written. */
	private record OpenTurn(TurnContext turnContext, TeiHtmlWriter markup) {
	}

	public TeiTextReader(TeiDocument document, List<Participation> participations, TeiNotes notes, Findings findings) {
		this.document = document;
		this.teiPageBuilder = new TeiPageBuilder(anchors(document.div()));
		this.participations = participations;
		this.notes = notes;
		this.findings = findings;
	}

	public List<Page> read() {
		walk(this.document.div(), PassageStatus.SAID, List.of());
		passageOfHeading();
		this.teiPageBuilder.add(this.notes.take());
		return FrusExcisions.in(this.teiPageBuilder.pages());
	}

	private void walk(TeiElement parent, PassageStatus passageStatus, List<String> topics) {
		for (var child : parent.children()) {
			if (this.document.isDescription(child)) {
				description(child);
			}
			else {
				part(child, standing(child, passageStatus), topics(child, topics));
			}
		}
	}

	private void part(TeiElement part, PassageStatus passageStatus, List<String> topics) {
		switch (part.name()) {
			case "pb" -> pageBreak(part);
			case "head" -> heading(part);
			case "sp" -> speech(part, passageStatus, topics);
			default -> {
				if (isFootnote(part)) {
					this.notes.note(part);
				}
				else if (isDivision(part)) {
					walk(part, passageStatus, topics);
				}
				else {
					passage(new TurnContext(passageStatus, null, null, topics), anchor(part), List.of(part));
				}
			}
		}
	}

	private static boolean isDivision(TeiElement part) {
		return part.is("div", "attachment", "body", "floatingText", "opener", "closer", "postscript", "front", "back",
				"group", "text", "annotationBlock", "div1", "div2", "div3", "div4", "div5", "div6", "div7")
				&& !part.isMixed();
	}

	private static boolean isFootnote(TeiElement part) {
		return part.is("note") && !part.attribute("rend").equals("inline");
	}

	private void heading(TeiElement head) {
		this.teiPageBuilder.heading(head.text());
		collectNotesAndBreaks(head);
	}

	private void description(TeiElement part) {
		if (!part.is("note")) {
			collectNotesAndBreaks(part);
		}
	}

	/** Where the words are read elsewhere: takes the footnotes and the page breaks. */
	private void collectNotesAndBreaks(TeiElement parent) {
		for (var child : parent.children()) {
			switch (child.name()) {
				case "pb" -> pageBreak(child);
				case "note" -> {
					if (!child.isOfType("unknown") && !this.document.isDescription(child)) {
						this.notes.note(child);
					}
				}
				default -> collectNotesAndBreaks(child);
			}
		}
	}

	/** A heading with nothing below it is printed as a passage. */
	private void passageOfHeading() {
		var heading = this.teiPageBuilder.heading();
		if (heading != null) {
			this.teiPageBuilder.beginTurn("");
			this.teiPageBuilder.add(new TurnContext(PassageStatus.SAID, null, null, List.of()),
					new HtmlText("<p>" + Html.escape(heading) + "</p>", heading), this.notes.take());
		}
	}

	private static PassageStatus standing(TeiElement div, PassageStatus outer) {
		return switch (div.attribute("type")) {
			case "public-record" -> PassageStatus.PUBLIC_RECORD;
			case "not-known" -> PassageStatus.NOT_KNOWN;
			case "said" -> PassageStatus.SAID;
			default -> outer;
		};
	}

	private static List<String> topics(TeiElement teiElement, List<String> outer) {
		return Stream.concat(outer.stream(), teiElement.pointers("ana", "topic:").stream()).distinct().toList();
	}

	private void speech(TeiElement sp, PassageStatus passageStatus, List<String> topics) {
		var speaker = sp.child("speaker").map(TeiElement::text).orElse(null);
		var spoken = sp.children().stream().filter((child) -> !child.is("speaker")).toList();
		var all = spoken.stream().reduce(topics, (some, child) -> topics(child, some), (some, others) -> some);
		passage(new TurnContext(passageStatus, speaker, speaker(sp), all), anchor(sp), spoken);
	}

	/** A passage keeps the anchor that its source gives it: {@code xml:id="t12"}. */
	private static String anchor(TeiElement part) {
		var id = part.attribute("xml:id");
		return ANCHOR.matcher(id).matches() ? id : "";
	}

	/** The anchors that the source gives to its passages by itself. */
	static Set<String> anchors(TeiElement document) {
		return Stream.concat(document.descendants("sp"), document.descendants("p"))
			.map(TeiTextReader::anchor)
			.filter((anchor) -> !anchor.isEmpty())
			.collect(Collectors.toSet());
	}

	private void passage(TurnContext turnContext, String anchor, List<TeiElement> parts) {
		var passage = new OpenTurn(turnContext, new TeiHtmlWriter(this, this.findings));
		this.openTurn = passage;
		this.teiPageBuilder.beginTurn(anchor);
		parts.forEach(passage.markup()::writeBlock);
		addPiece(passage);
		this.openTurn = null;
	}

	private void addPiece(OpenTurn passage) {
		var piece = passage.markup().take();
		if (!piece.text().isEmpty()) {
			this.teiPageBuilder.add(passage.turnContext(), piece, this.notes.take());
		}
	}

	private @Nullable Participation speaker(TeiElement sp) {
		return sp.pointers("who", "who:").stream().findFirst().flatMap((who) -> participant(who, sp)).orElse(null);
	}

	private Optional<Participation> participant(String who, TeiElement sp) {
		var found = this.participations.stream()
			.filter((participation) -> who.equals(participation.participant()))
			.findFirst();
		if (found.isEmpty()) {
			this.findings.warn(sp.line(), "who:" + who + " speaks but is not on the list of participants");
		}
		return found;
	}

	@Override
	public void pageBreak(TeiElement pb) {
		if (this.openTurn != null) {
			addPiece(this.openTurn);
		}
		this.teiPageBuilder.beginPage(pb.attribute("n").isEmpty() ? null : pb.attribute("n"));
		this.notes.beginPage();
	}

	@Override
	public String note(TeiElement note) {
		return this.notes.note(note);
	}

	@Override
	public String openGloss(TeiElement name) {
		return this.notes.openGloss(name);
	}

}
