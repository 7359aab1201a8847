package org.memcon.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.PassageStatus;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.TeiPageBuilder.TurnContext;
import org.memcon.tei.markup.MarkupHandler;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter;
import org.memcon.tei.markup.TeiHtmlWriter.HtmlText;

/**
 * Reads a document's text into pages and passages. A page begins at {@code pb}, wherever
 * it stands; a passage it falls into is cut in two.
 */
class TeiTextReader implements MarkupHandler {

	private static final Pattern ANCHOR = Pattern.compile("t\\d{1,7}[a-z]*(-\\d{1,4})?");

	/** The elements that can be a passage of nobody's. */
	private static final String[] BLOCKS = { "p", "list", "table", "quote", "ab" };

	private final TeiDocument document;

	private final DialogueSpeakers speakers;

	private final TeiNotes notes;

	private final Findings findings;

	private final TeiPageBuilder teiPageBuilder;

	private @Nullable OpenTurn openTurn;

	/** The passage that is being written. */
	private record OpenTurn(TurnContext turnContext, TeiHtmlWriter markup) {
	}

	TeiTextReader(TeiDocument document, Map<String, Facsimile> facsimiles, DialogueSpeakers speakers, TeiNotes notes,
			Findings findings) {
		this.document = document;
		this.teiPageBuilder = new TeiPageBuilder(document, facsimiles, anchors(document.div()));
		this.speakers = speakers;
		this.notes = notes;
		this.findings = findings;
	}

	List<Page> read() {
		walk(this.document.div(), PassageStatus.SAID, List.of());
		printAsPassage(this.teiPageBuilder.heading());
		if (this.document.isWithheld() || this.teiPageBuilder.isEmpty() && !this.document.isExported()) {
			printAsPassage(this.document.excisionOfWhole().orElse(null));
		}
		this.teiPageBuilder.add(this.notes.take());
		var pages = this.teiPageBuilder.pages();
		return this.document.isExported() ? pages : FrusExcisions.in(pages);
	}

	private void walk(TeiElement parent, PassageStatus status, List<String> topics) {
		for (var parts : passages(parent)) {
			var first = parts.get(0);
			if (this.document.isDescription(first) && !first.is("note")) {
				collectNotesAndBreaks(first);
			}
			else if (!this.document.isDescription(first)) {
				part(parts, standing(first, status), topics(first, topics));
			}
		}
	}

	/** An exported passage may have several parts; each but the first points back. */
	private List<List<TeiElement>> passages(TeiElement parent) {
		var passages = new ArrayList<List<TeiElement>>();
		for (var child : parent.children()) {
			var continues = this.document.isExported() && child.attribute("xml:id").isEmpty()
					&& !child.attribute("prev").isEmpty();
			if (!continues || passages.isEmpty() || !passages.get(passages.size() - 1).get(0).is(BLOCKS)) {
				passages.add(new ArrayList<>());
			}
			passages.get(passages.size() - 1).add(child);
		}
		return passages;
	}

	private void part(List<TeiElement> parts, PassageStatus status, List<String> topics) {
		var part = parts.get(0);
		switch (part.name()) {
			case "pb" -> pageBreak(part);
			case "head" -> {
				this.teiPageBuilder.heading(part.text());
				collectNotesAndBreaks(part);
			}
			case "sp" -> speech(part, status, topics);
			default -> {
				if (part.is("fw") && this.document.isExported()) {
					this.teiPageBuilder.pageHeading(part.text());
				}
				else if (isFootnote(part)) {
					this.notes.note(part);
				}
				else if (isDivision(part)) {
					if (part.isOfType("page")) {
						pageBreak(part);
					}
					walk(part, status, topics);
				}
				else {
					passage(new TurnContext(status, null, null, null, topics), anchor(part), parts);
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

	/** Takes the footnotes and page breaks of a part whose words are read elsewhere. */
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

	/**
	 * Prints as a passage a heading with nothing below it, or what is said of a text that
	 * is withheld.
	 */
	private void printAsPassage(@Nullable String words) {
		if (words != null) {
			this.teiPageBuilder.beginTurn("");
			this.teiPageBuilder.add(new TurnContext(PassageStatus.SAID, null, null, null, List.of()),
					new HtmlText("<p>" + Html.escape(words) + "</p>", words, List.of()), this.notes.take(), List.of());
		}
	}

	private static PassageStatus standing(TeiElement div, PassageStatus outer) {
		return switch (div.attribute("type")) {
			case "public-record" -> PassageStatus.PUBLIC_RECORD;
			case "other-record" -> PassageStatus.OTHER_RECORD;
			case "not-known" -> PassageStatus.NOT_KNOWN;
			case "said" -> PassageStatus.SAID;
			default -> outer;
		};
	}

	private static List<String> topics(TeiElement teiElement, List<String> outer) {
		return Stream.concat(outer.stream(), teiElement.pointers("ana", "topic:")).distinct().toList();
	}

	private void speech(TeiElement sp, PassageStatus status, List<String> topics) {
		var speaker = sp.child("speaker").map(TeiElement::text).orElse(null);
		var spoken = sp.children().stream().filter((child) -> !child.is("speaker")).toList();
		var all = spoken.stream().reduce(topics, (some, child) -> topics(child, some), (some, others) -> some);
		passage(new TurnContext(status, speaker, this.speakers.speaker(sp, this.findings).orElse(null),
				sp.certainty(this.findings), all), anchor(sp), spoken);
	}

	/** A passage keeps the anchor that its source gives it: {@code xml:id="t12"}. */
	private static String anchor(TeiElement part) {
		var id = part.attribute("xml:id");
		return ANCHOR.matcher(id).matches() ? id : "";
	}

	/** The anchors that the source gives to its passages by itself. */
	static Set<String> anchors(TeiElement document) {
		return Stream.concat(Stream.of("sp"), Stream.of(BLOCKS))
			.flatMap(document::descendants)
			.map(TeiTextReader::anchor)
			.filter((anchor) -> !anchor.isEmpty())
			.map((anchor) -> anchor.replaceFirst("-\\d+$", ""))
			.collect(Collectors.toSet());
	}

	private void passage(TurnContext turnContext, String anchor, List<TeiElement> parts) {
		var passage = new OpenTurn(turnContext, new TeiHtmlWriter(this, this.findings));
		this.openTurn = passage;
		this.teiPageBuilder.beginTurn(anchor);
		parts.forEach(this.document.isExported() ? passage.markup()::write : passage.markup()::writeBlock);
		addPiece(passage);
		this.openTurn = null;
	}

	private void addPiece(OpenTurn passage) {
		var piece = passage.markup().take();
		if (!piece.text().isEmpty() || this.document.isExported()) {
			this.teiPageBuilder.add(passage.turnContext(), piece, this.notes.take(), this.notes.takeRedactions());
		}
	}

	@Override
	public void pageBreak(TeiElement pb) {
		if (this.openTurn != null) {
			addPiece(this.openTurn);
		}
		this.teiPageBuilder.beginPage(pb);
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
