package org.memcon.tei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Findings;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Brings a conversation that is printed as dialogue into TEI's own form: each paragraph
 * that begins with the name of a speaker becomes a {@code sp}, together with those that
 * follow without one.
 */
final class DialogueConverter {

	private static final int FEWEST_TURNS = 3;

	/** Reported speech has a label here and there; dialogue lives by them. */
	private static final double SMALLEST_SHARE = 0.3;

	private static final Pattern BRACKETED = Pattern.compile("(?s)\\[.*\\]|\\(.*\\)");

	private final TeiDocument document;

	private final DialogueSpeakers speakers;

	private final List<TeiElement> paragraphs;

	private final Map<TeiElement, LabelledParagraph> labelledParagraphs;

	private final List<Node> heldBack = new ArrayList<>();

	private @Nullable Element speech;

	/** A paragraph that names its speaker. */
	private record LabelledParagraph(ParagraphOpening opening, SpeakerLabel label) {

		static Optional<LabelledParagraph> of(TeiElement paragraph) {
			var opening = ParagraphOpening.of(paragraph);
			return SpeakerLabel.of(opening.text())
				.or(() -> SpeakerLabel.beforeDash(opening.text()).filter((label) -> opening.isSetOff(label.length())))
				.map((label) -> new LabelledParagraph(opening, label));
		}

		String name() {
			return this.label.name();
		}

	}

	private DialogueConverter(TeiDocument document, DialogueSpeakers speakers) {
		this.document = document;
		this.speakers = speakers;
		this.paragraphs = document.div().children("p").toList();
		this.labelledParagraphs = turns();
	}

	/** Leaves a document that is no dialogue as it is. */
	static void convert(TeiDocument document, DialogueSpeakers speakers, Findings findings) {
		var dialogue = new DialogueConverter(document, speakers);
		if (dialogue.isDialogue()) {
			dialogue.warnOfLikelyLabels(findings);
			document.div().children().forEach(dialogue::convert);
		}
	}

	private void warnOfLikelyLabels(Findings findings) {
		this.paragraphs.stream()
			.filter((p) -> !this.labelledParagraphs.containsKey(p) && continues(p))
			.forEach((p) -> SpeakerLabel.likely(ParagraphOpening.of(p).text())
				.ifPresent((words) -> findings.warn(p.line(),
						"perhaps a speaker, left in the text of the turn before: " + words)));
	}

	private Map<TeiElement, LabelledParagraph> turns() {
		var labelled = new LinkedHashMap<TeiElement, LabelledParagraph>();
		this.paragraphs.forEach((p) -> LabelledParagraph.of(p).ifPresent((found) -> labelled.put(p, found)));
		var names = labelled.values().stream().map(LabelledParagraph::name).toList();
		labelled.values().removeIf((it) -> Collections.frequency(names, it.name()) == 1 && !isSpeaker(it));
		return labelled;
	}

	private boolean isSpeaker(LabelledParagraph labelled) {
		return labelled.label().isTitled() || labelled.label().hasParticle()
				|| this.speakers.isKnown(labelled.label(), labelled.opening());
	}

	/**
	 * Tells a dialogue: three turns or more, two speakers or more, and a fair share of
	 * the text.
	 */
	private boolean isDialogue() {
		return this.labelledParagraphs.size() >= FEWEST_TURNS
				&& this.labelledParagraphs.size() >= this.paragraphs.size() * SMALLEST_SHARE
				&& this.labelledParagraphs.values().stream().map(LabelledParagraph::name).distinct().count() > 1;
	}

	private void convert(TeiElement part) {
		var labelled = this.labelledParagraphs.get(part);
		if (labelled != null) {
			begin(part, labelled);
		}
		if (part.is("pb")) {
			this.heldBack.add(part.element());
		}
		else if (labelled != null || continues(part)) {
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

	private void begin(TeiElement paragraph, LabelledParagraph labelled) {
		this.heldBack.clear();
		var sp = paragraph.create("sp");
		this.speakers.participant(labelled.label(), labelled.opening())
			.ifPresent((slug) -> sp.setAttribute("who", "who:" + slug));
		var speaker = paragraph.create("speaker");
		speaker.setTextContent(labelled.label().printed());
		sp.appendChild(speaker);
		paragraph.element().getParentNode().insertBefore(sp, paragraph.element());
		labelled.opening().remove(labelled.label().length());
		this.speech = sp;
	}

	/** Tells the parts of a turn; text in brackets is not spoken. */
	private boolean continues(TeiElement part) {
		return part.is("p", "list", "table", "quote", "lg") && !part.attribute("rend").equals("center")
				&& !this.document.isDescription(part) && !BRACKETED.matcher(part.text()).matches();
	}

}
