package org.memcon.tei;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.Standing;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;

/**
 * The pages of a record as the archive has written them out: each begins at its
 * {@code pb}, and each turn has its anchor.
 */
final class OwnPages {

	private static final Pattern ANCHOR = Pattern.compile("t\\d{1,7}[a-z]*(-\\d{1,4})?");

	private final OwnParticipants persons;

	private final Map<String, Facsimile> facsimiles;

	private final OwnNotes notes = new OwnNotes();

	private final Set<String> anchors = new LinkedHashSet<>();

	private final List<Leaf> pages = new ArrayList<>();

	private List<Passage> passages = new ArrayList<>();

	private @Nullable Tei pageBreak;

	private @Nullable Tei pageHeading;

	private @Nullable OwnTurn turn;

	OwnPages(Tei document, OwnParticipants persons, Map<String, Facsimile> facsimiles) {
		this.persons = persons;
		this.facsimiles = facsimiles;
		document.children().forEach(this::part);
		endPage();
	}

	List<Leaf> read() {
		return this.pages;
	}

	/** All of them are given by the file. */
	Set<String> anchors() {
		return this.anchors.stream().map((anchor) -> anchor.replaceFirst("-\\d+$", "")).collect(Collectors.toSet());
	}

	private void part(Tei part) {
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

	private void division(Tei division) {
		var standing = standing(division);
		var heading = division.child("head").map(Tei::text).orElse(null);
		for (var part : division.children()) {
			if (part.is("pb", "fw")) {
				part(part);
			}
			else if (!part.is("head")) {
				turn(part, standing, heading);
				heading = null;
			}
		}
		endTurn();
	}

	private static Standing standing(Tei division) {
		return switch (division.attribute("type")) {
			case "public-record" -> Standing.PUBLIC_RECORD;
			case "not-known" -> Standing.NOT_KNOWN;
			default -> Standing.SAID;
		};
	}

	/** What has no anchor and points to what stands before goes on with that. */
	private void turn(Tei part, Standing standing, @Nullable String heading) {
		if (this.turn != null && part.attribute("xml:id").isEmpty() && !part.attribute("prev").isEmpty()) {
			this.turn.add(part);
			return;
		}
		endTurn();
		this.turn = new OwnTurn(anchor(part), standing, heading, part, this.persons, this.notes);
	}

	private String anchor(Tei part) {
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
			this.passages.add(this.turn.passage(this.passages.isEmpty() ? topics() : List.of()));
			this.turn = null;
		}
	}

	private List<String> topics() {
		return (this.pageBreak != null) ? this.pageBreak.pointers("ana", "topic:") : List.of();
	}

	private void endPage() {
		endTurn();
		if (this.pageBreak != null || !this.passages.isEmpty()) {
			this.pages.add(page(this.pages.size() + 1));
		}
		this.passages = new ArrayList<>();
		this.pageBreak = null;
		this.pageHeading = null;
	}

	private Leaf page(int number) {
		var label = (this.pageBreak != null) ? this.pageBreak.attribute("n") : "";
		var facsimile = (this.pageBreak != null) ? this.pageBreak.attribute("facs") : "";
		var opening = this.passages.stream()
			.map(Passage::text)
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
		return new Leaf(number, label.isEmpty() ? null : label, heading(), Leaf.firstWords(opening),
				List.copyOf(this.passages), this.facsimiles.get(facsimile));
	}

	private @Nullable String heading() {
		if (this.pageHeading != null) {
			return this.pageHeading.text().isEmpty() ? null : this.pageHeading.text();
		}
		return this.passages.isEmpty() ? null : this.passages.get(0).heading();
	}

}
