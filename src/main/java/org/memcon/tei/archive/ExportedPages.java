package org.memcon.tei.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.PassageStatus;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Turn;
import org.memcon.tei.markup.TeiElement;

/**
 * The pages of a record as the archive has written them out: each begins at its
 * {@code pb}, and each turn has its anchor.
 */
final class ExportedPages {

	private static final Pattern ANCHOR = Pattern.compile("t\\d{1,7}[a-z]*(-\\d{1,4})?");

	private final ExportedParticipants persons;

	private final Map<String, Facsimile> facsimiles;

	private final ExportedNotes notes = new ExportedNotes();

	private final Set<String> anchors = new LinkedHashSet<>();

	private final List<Page> pages = new ArrayList<>();

	private List<Turn> turns = new ArrayList<>();

	private @Nullable TeiElement pageBreak;

	private @Nullable TeiElement pageHeading;

	private @Nullable ExportedTurn turn;

	ExportedPages(TeiElement document, ExportedParticipants persons, Map<String, Facsimile> facsimiles) {
		this.persons = persons;
		this.facsimiles = facsimiles;
		document.children().forEach(this::part);
		endPage();
	}

	List<Page> read() {
		return this.pages;
	}

	/** All of them are given by the file. */
	Set<String> anchors() {
		return this.anchors.stream().map((anchor) -> anchor.replaceFirst("-\\d+$", "")).collect(Collectors.toSet());
	}

	private void part(TeiElement part) {
		switch (part.name()) {
			case "pb" -> {
				endPage();
				this.pageBreak = part;
			}
			case "fw" -> this.pageHeading = part;
			case "div" -> division(part);
			default -> {
				// described elsewhere
			}
		}
	}

	private void division(TeiElement division) {
		var passageStatus = standing(division);
		var heading = division.child("head").map(TeiElement::text).orElse(null);
		for (var part : division.children()) {
			if (part.is("pb", "fw")) {
				part(part);
			}
			else if (!part.is("head")) {
				turn(part, passageStatus, heading);
				heading = null;
			}
		}
		endTurn();
	}

	private static PassageStatus standing(TeiElement division) {
		return switch (division.attribute("type")) {
			case "public-record" -> PassageStatus.PUBLIC_RECORD;
			case "not-known" -> PassageStatus.NOT_KNOWN;
			default -> PassageStatus.SAID;
		};
	}

	/** What has no anchor and points to what stands before goes on with that. */
	private void turn(TeiElement part, PassageStatus passageStatus, @Nullable String heading) {
		if (this.turn != null && part.attribute("xml:id").isEmpty() && !part.attribute("prev").isEmpty()) {
			this.turn.add(part);
			return;
		}
		endTurn();
		this.turn = new ExportedTurn(anchor(part), passageStatus, heading, part, this.persons, this.notes);
	}

	private String anchor(TeiElement part) {
		var id = part.attribute("xml:id");
		if (ANCHOR.matcher(id).matches() && this.anchors.add(id)) {
			return id;
		}
		var number = this.anchors.size() + 1;
		while (!this.anchors.add("t" + number)) {
			number++;
		}
		return "t" + number;
	}

	private void endTurn() {
		if (this.turn != null) {
			this.turns.add(this.turn.passage(this.turns.isEmpty() ? topics() : List.of()));
			this.turn = null;
		}
	}

	private List<String> topics() {
		return (this.pageBreak != null) ? this.pageBreak.pointers("ana", "topic:") : List.of();
	}

	private void endPage() {
		endTurn();
		if (this.pageBreak != null || !this.turns.isEmpty()) {
			this.pages.add(page(this.pages.size() + 1));
		}
		this.turns = new ArrayList<>();
		this.pageBreak = null;
		this.pageHeading = null;
	}

	private Page page(int number) {
		var label = (this.pageBreak != null) ? this.pageBreak.attribute("n") : "";
		var facsimile = (this.pageBreak != null) ? this.pageBreak.attribute("facs") : "";
		var opening = this.turns.stream().map(Turn::text).filter((text) -> !text.isEmpty()).findFirst().orElse("");
		return new Page(number, label.isEmpty() ? null : label, heading(), Page.firstWords(opening),
				List.copyOf(this.turns), this.facsimiles.get(facsimile));
	}

	private @Nullable String heading() {
		if (this.pageHeading != null) {
			return this.pageHeading.text().isEmpty() ? null : this.pageHeading.text();
		}
		return this.turns.isEmpty() ? null : this.turns.get(0).heading();
	}

}
