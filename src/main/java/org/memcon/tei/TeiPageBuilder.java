package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter.HtmlText;

/**
 * Lays passages on pages and gives each its anchor: {@code t12}, and {@code t12-2} for
 * the part of it that stands on the next page. Only an exported record has pages with
 * nothing on them.
 */
class TeiPageBuilder {

	private final TeiDocument document;

	private final Map<String, Facsimile> facsimiles;

	private final Set<String> named;

	private final Set<String> used = new HashSet<>();

	private final List<Page> pages = new ArrayList<>();

	private List<Turn> passages = new ArrayList<>();

	private Optional<TeiElement> pageBreak = Optional.empty();

	private @Nullable String pageHeading;

	private @Nullable String heading;

	private String anchor = "";

	private int turns;

	private int pieces;

	/** The parts that all pieces of one turn have in common. */
	record TurnContext(PassageStatus standing, @Nullable String speaker, @Nullable Participation person,
			@Nullable Certainty certainty, List<String> topics) {
	}

	/**
	 * The named anchors are those that the source gives by itself, in {@code xml:id}; the
	 * facsimiles stand under the pointers to them.
	 */
	TeiPageBuilder(TeiDocument document, Map<String, Facsimile> facsimiles, Set<String> named) {
		this.document = document;
		this.facsimiles = facsimiles;
		this.named = named;
	}

	void beginPage(TeiElement pb) {
		endPage();
		this.pageBreak = Optional.of(pb);
	}

	/** The heading of the page itself, or none if it is empty. */
	void pageHeading(String text) {
		this.pageHeading = text;
	}

	/** The heading above the next passage; an empty one is none. */
	void heading(String text) {
		if (text.isEmpty()) {
			return;
		}
		this.heading = (this.heading == null) ? text : this.heading + " – " + text;
	}

	@Nullable String heading() {
		return this.heading;
	}

	/**
	 * Begins a turn under its own id, or without one, and if another turn has it, under
	 * the next free number.
	 */
	void beginTurn(String id) {
		this.pieces = 0;
		this.anchor = this.used.add(id) ? id : "";
	}

	private String nextFree() {
		return Stream.generate(() -> "t" + ++this.turns)
			.filter((anchor) -> !this.named.contains(anchor))
			.findFirst()
			.orElseThrow();
	}

	void add(TurnContext turnContext, HtmlText piece, List<Note> notes, List<PrintedRedaction> inNotes) {
		this.pieces++;
		if (this.anchor.isEmpty()) {
			this.anchor = nextFree();
		}
		var redactions = Stream.concat(piece.gaps().stream().map((gap) -> gap.redaction(piece.text(), null)),
				inNotes.stream());
		this.passages.add(new Turn(Turn.anchor(this.anchor, this.pieces), turnContext.standing(), this.heading,
				turnContext.speaker(), turnContext.person(), turnContext.certainty(), topics(turnContext), piece.html(),
				piece.text(), notes, redactions.toList(), null));
		this.heading = null;
	}

	/** The topics of a page stand with its first turn. */
	private List<String> topics(TurnContext turnContext) {
		return this.passages.isEmpty() ? Stream
			.concat(this.pageBreak.stream().flatMap((pb) -> pb.pointers("ana", "topic:")),
					turnContext.topics().stream())
			.distinct()
			.toList() : turnContext.topics();
	}

	/** Adds notes to the last passage of this page, if there is one. */
	void add(List<Note> notes) {
		if (!this.passages.isEmpty() && !notes.isEmpty()) {
			var last = this.passages.remove(this.passages.size() - 1);
			this.passages.add(last.withText(last.html(), Stream.concat(last.notes().stream(), notes.stream()).toList(),
					last.redactions()));
		}
	}

	boolean isEmpty() {
		return this.pages.isEmpty() && this.passages.isEmpty();
	}

	List<Page> pages() {
		endPage();
		return List.copyOf(this.pages);
	}

	private void endPage() {
		if (!this.passages.isEmpty() || this.document.isExported() && this.pageBreak.isPresent()) {
			this.pages.add(page());
			this.passages = new ArrayList<>();
		}
		this.pageBreak = Optional.empty();
		this.pageHeading = null;
	}

	private Page page() {
		var opening = this.passages.stream().map(Turn::text).filter((text) -> !text.isEmpty()).findFirst().orElse("");
		return new Page(this.pages.size() + 1, this.pageBreak.flatMap((pb) -> pb.firstOf("n")).orElse(null),
				headingOfPage(), Page.firstWords(opening), List.copyOf(this.passages),
				this.pageBreak.map((pb) -> this.facsimiles.get(pb.attribute("facs"))).orElse(null));
	}

	private @Nullable String headingOfPage() {
		if (this.pageHeading != null) {
			return this.pageHeading.isEmpty() ? null : this.pageHeading;
		}
		return this.passages.isEmpty() ? null : this.passages.get(0).heading();
	}

}
