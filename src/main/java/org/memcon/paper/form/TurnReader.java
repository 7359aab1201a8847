package org.memcon.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.form.RecognizedTurn.PartOnSheet;
import org.memcon.paper.layout.Sheet;
import org.memcon.paper.layout.WordCounts;

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

	private @Nullable OpenTurn openTurn;

	private String lastText = "";

	/** The turn that is being read. */
	private record OpenTurn(@Nullable PrintedText speaker, boolean isLabelled, List<PartOnSheet> parts) {
	}

	private TurnReader(SpeakerNames speakers, WordCounts counts) {
		this.speakers = speakers;
		this.counts = counts;
	}

	static List<RecognizedTurn> read(List<Sheet> sheets, SpeakerNames speakers, WordCounts counts) {
		var turns = new TurnReader(speakers, counts);
		sheets.stream().flatMap((sheet) -> SheetParagraph.of(sheet, speakers).stream()).forEach(turns::take);
		turns.close();
		return List.copyOf(turns.turns);
	}

	private void take(SheetParagraph paragraph) {
		var label = paragraph.label(this.speakers);
		var text = paragraph.text(label.map(TypedSpeakerLabel::words).orElse(0), this.counts);
		if (label.isPresent()) {
			begin(printed(label.get()), true);
		}
		else if (paragraph.isClosing() || !goesOn(paragraph)) {
			begin(reported(text).orElse(null), false);
		}
		add(paragraph.sheet(), text);
	}

	private PrintedText printed(TypedSpeakerLabel label) {
		return new PrintedText(label.printed(), this.speakers.certainty(label));
	}

	/**
	 * Tests if a paragraph without a name continues the turn before it; where nobody has
	 * turns, it does so only over the end of a page and within a sentence.
	 */
	private boolean goesOn(SheetParagraph paragraph) {
		if (this.openTurn == null) {
			return false;
		}
		var last = this.openTurn.parts().get(this.openTurn.parts().size() - 1);
		return this.openTurn.isLabelled()
				|| last.sheet() != paragraph.sheet() && !SENTENCE_END.matcher(this.lastText).matches();
	}

	private Optional<PrintedText> reported(String text) {
		var matcher = REPORTED.matcher(text);
		return (!this.speakers.hasSpeakers() && matcher.matches()
				&& this.speakers.attendee(matcher.group(1)).isPresent())
						? Optional.of(new PrintedText(matcher.group(1), Certainty.MEDIUM)) : Optional.empty();
	}

	private void begin(@Nullable PrintedText speaker, boolean isLabelled) {
		close();
		this.openTurn = new OpenTurn(speaker, isLabelled, new ArrayList<>());
	}

	private void add(int sheet, String text) {
		if (this.openTurn == null) {
			return;
		}
		this.lastText = text;
		var parts = this.openTurn.parts();
		if (parts.isEmpty() || parts.get(parts.size() - 1).sheet() != sheet) {
			parts.add(new PartOnSheet(sheet, new ArrayList<>()));
		}
		if (!text.isEmpty()) {
			parts.get(parts.size() - 1).paragraphs().add(text);
		}
	}

	private void close() {
		if (this.openTurn != null) {
			this.turns.add(new RecognizedTurn(this.openTurn.speaker(), true, List.copyOf(this.openTurn.parts())));
		}
		this.openTurn = null;
	}

}
