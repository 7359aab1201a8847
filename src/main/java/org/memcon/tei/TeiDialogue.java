package org.memcon.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Brings a conversation that is printed as dialogue into TEI's own form: each paragraph
 * that begins with the name of a speaker becomes a {@code sp}, together with those that
 * follow without one.
 */
class TeiDialogue {

	private static final int FEWEST_TURNS = 3;

	/** Reported speech has a label here and there; dialogue lives by them. */
	private static final double SMALLEST_SHARE = 0.3;

	private static final Pattern BRACKETED = Pattern.compile("(?s)\\[.*\\]|\\(.*\\)");

	private final TeiDocument document;

	private final DialogueSpeakers speakers;

	private final List<Tei> paragraphs;

	private final Map<Tei, Turn> turns;

	private final List<Node> heldBack = new ArrayList<>();

	private @Nullable Element speech;

	/** A paragraph that names its speaker. */
	private record Turn(Opening opening, SpeakerLabel label) {
	}

	private TeiDialogue(TeiDocument document, DialogueSpeakers speakers) {
		this.document = document;
		this.speakers = speakers;
		this.paragraphs = document.div().children("p");
		this.turns = turns();
	}

	/** Leaves a document that is no dialogue as it is. */
	static void bringOut(TeiDocument document, DialogueSpeakers speakers) {
		var dialogue = new TeiDialogue(document, speakers);
		if (dialogue.isDialogue()) {
			document.div().children().forEach(dialogue::bringOut);
		}
	}

	private Map<Tei, Turn> turns() {
		var labelled = new LinkedHashMap<Tei, Turn>();
		this.paragraphs.forEach((p) -> {
			var opening = Opening.of(p);
			SpeakerLabel.of(opening.text()).ifPresent((label) -> labelled.put(p, new Turn(opening, label)));
		});
		var times = labelled.values()
			.stream()
			.collect(Collectors.groupingBy((turn) -> turn.label().name(), Collectors.counting()));
		labelled.values().removeIf((turn) -> times.get(turn.label().name()) == 1 && !isSpeaker(turn));
		return labelled;
	}

	private boolean isSpeaker(Turn turn) {
		return turn.label().isTitled() || this.speakers.isKnown(turn.label(), turn.opening());
	}

	/** At least three turns of two speakers or more, and a sensible share of the text. */
	private boolean isDialogue() {
		return this.turns.size() >= FEWEST_TURNS && this.turns.size() >= this.paragraphs.size() * SMALLEST_SHARE
				&& this.turns.values().stream().map((turn) -> turn.label().name()).distinct().count() > 1;
	}

	private void bringOut(Tei part) {
		var turn = this.turns.get(part);
		if (turn != null) {
			begin(part, turn);
			append(part.element());
		}
		else if (part.is("pb")) {
			this.heldBack.add(part.element());
		}
		else if (continues(part)) {
			append(part.element());
		}
		else {
			this.speech = null;
		}
	}

	/** A page break is part of a turn that goes on behind it. */
	private void append(Node node) {
		if (this.speech != null) {
			this.heldBack.forEach(this.speech::appendChild);
			this.speech.appendChild(node);
		}
		this.heldBack.clear();
	}

	private void begin(Tei paragraph, Turn turn) {
		this.heldBack.clear();
		var sp = paragraph.create("sp");
		this.speakers.participant(turn.label(), turn.opening())
			.ifPresent((slug) -> sp.setAttribute("who", "who:" + slug));
		var speaker = paragraph.create("speaker");
		speaker.setTextContent(turn.label().printed());
		sp.appendChild(speaker);
		paragraph.element().getParentNode().insertBefore(sp, paragraph.element());
		turn.opening().remove(turn.label().length());
		this.speech = sp;
	}

	/** What the editors or the notetaker put between brackets nobody says. */
	private boolean continues(Tei part) {
		return part.is("p", "list", "table", "quote", "lg") && !part.attribute("rend").equals("center")
				&& !this.document.isDescription(part) && !BRACKETED.matcher(part.text()).matches();
	}

}
