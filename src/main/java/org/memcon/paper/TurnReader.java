package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.RecognizedTurn.PartOnSheet;
import org.memcon.paper.RecognizedTurn.PrintedSpeaker;
import org.memcon.paper.scan.Sheet;

/**
 * Reads the running text into turns: a turn begins with its speaker's name and continues
 * over paragraphs and pages until the next one. In reported speech ("Chancellor Kohl said
 * that…") each paragraph is a turn of the person it begins with.
 */
final class TurnReader {

	private static final Pattern REPORTED = Pattern.compile(
			"((?:The )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}),? (?:then |also |again )?(?:said|noted|asked|"
					+ "replied|added|responded|stated|thanked|agreed|remarked|observed|continued|opened|began|welcomed|"
					+ "expressed|told|who|explained|pointed|commented|concluded|suggested)\\b.*");

	private static final Pattern SENTENCE_END = Pattern
		.compile("(?s).*[.?!:\"”)\\]][^\\p{L}]*(?:\\([^ ]{1,4}\\)?|\\S{1,5}[)\\]^fT7-])?");

	private final SpeakerNames speakers;

	private final WordCounts counts;

	private final List<RecognizedTurn> turns = new ArrayList<>();

	private boolean isLabelled;

	private String lastText = "";

	private TurnReader(SpeakerNames speakers, WordCounts counts) {
		this.speakers = speakers;
		this.counts = counts;
	}

	static List<RecognizedTurn> read(List<Sheet> sheets, SpeakerNames speakers, WordCounts counts) {
		var turns = new TurnReader(speakers, counts);
		sheets.stream().flatMap((sheet) -> SheetParagraph.of(sheet, speakers).stream()).forEach(turns::take);
		return List.copyOf(turns.turns);
	}

	private void take(SheetParagraph paragraph) {
		var label = this.speakers.label(paragraph.lines().get(0));
		var text = paragraph.text(label.map(TypedSpeakerLabel::words).orElse(0), this.counts);
		if (label.isPresent()) {
			begin(new PrintedSpeaker(label.get().printed(), this.speakers.certainty(label.get())), true);
		}
		else if (paragraph.isClosing() || !goesOn(paragraph)) {
			begin(reported(text.text()).orElse(null), false);
		}
		add(paragraph.sheet().number(), text);
	}

	/**
	 * Tests if a paragraph without a name continues the turn before it; where nobody has
	 * turns, it does so only over the end of a page and within a sentence.
	 */
	private boolean goesOn(SheetParagraph paragraph) {
		return !this.turns.isEmpty() && (this.isLabelled
				|| lastPart().sheet() != paragraph.sheet().number() && !SENTENCE_END.matcher(this.lastText).matches());
	}

	private Optional<PrintedSpeaker> reported(String text) {
		var matcher = REPORTED.matcher(text);
		return (!this.speakers.hasSpeakers() && matcher.matches()
				&& this.speakers.attendee(matcher.group(1)).isPresent())
						? Optional.of(new PrintedSpeaker(matcher.group(1), Certainty.MEDIUM)) : Optional.empty();
	}

	private void begin(@Nullable PrintedSpeaker speaker, boolean labelled) {
		this.turns.add(new RecognizedTurn(speaker, true, new ArrayList<>()));
		this.isLabelled = labelled;
	}

	private void add(int sheet, PlacedText text) {
		this.lastText = text.text();
		if (lastTurn().parts().isEmpty() || lastPart().sheet() != sheet) {
			lastTurn().parts().add(new PartOnSheet(sheet, new ArrayList<>()));
		}
		if (!text.text().isEmpty()) {
			lastPart().paragraphs().add(text);
		}
	}

	private RecognizedTurn lastTurn() {
		return this.turns.get(this.turns.size() - 1);
	}

	private PartOnSheet lastPart() {
		return lastTurn().parts().get(lastTurn().parts().size() - 1);
	}

}
