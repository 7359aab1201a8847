package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.paper.Turned.Piece;

/**
 * Reads the running text into passages: a turn begins with its speaker's name and goes on
 * over paragraphs and pages until the next one. In reported speech ("Chancellor Kohl said
 * that…") each paragraph is a passage, given to whom it begins with.
 */
class TurnReader {

	private static final Pattern REPORTED = Pattern.compile(
			"((?:The )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}),? (?:then |also |again )?(?:said|noted|asked|"
					+ "replied|added|responded|stated|thanked|agreed|remarked|observed|continued|opened|began|welcomed|"
					+ "expressed|told|who|explained|pointed|commented|concluded|suggested)\\b.*");

	private static final Pattern SENTENCE_END = Pattern
		.compile("(?s).*[.?!:\"”)\\]][^\\p{L}]*(?:\\([^ ]{1,4}\\)?|\\S{1,5}[)\\]^fT7-])?");

	private final SpeakerNames speakers;

	private final Vocabulary vocabulary;

	private final List<Turned> turns = new ArrayList<>();

	private @Nullable Open open;

	private String lastText = "";

	/** The turn that is being read. */
	private record Open(@Nullable Printed speaker, boolean isLabelled, List<Piece> pieces) {
	}

	private TurnReader(SpeakerNames speakers, Vocabulary vocabulary) {
		this.speakers = speakers;
		this.vocabulary = vocabulary;
	}

	static List<Turned> read(List<Sheet> sheets, SpeakerNames speakers, Vocabulary vocabulary) {
		var turns = new TurnReader(speakers, vocabulary);
		sheets.stream().flatMap((sheet) -> Paragraph.of(sheet, speakers).stream()).forEach(turns::take);
		turns.close();
		return List.copyOf(turns.turns);
	}

	private void take(Paragraph paragraph) {
		var label = paragraph.label(this.speakers);
		var text = paragraph.text(label.map(TypedLabel::words).orElse(0), this.vocabulary);
		if (label.isPresent()) {
			begin(printed(label.get()), true);
		}
		else if (paragraph.isClosing() || !goesOn(paragraph)) {
			begin(reported(text).orElse(null), false);
		}
		add(paragraph.sheet(), text);
	}

	private Printed printed(TypedLabel label) {
		return new Printed(label.printed(), this.speakers.certainty(label));
	}

	/**
	 * A paragraph without a name goes on with the turn before it; where nobody has turns,
	 * only over the end of a page and only within a sentence.
	 */
	private boolean goesOn(Paragraph paragraph) {
		if (this.open == null) {
			return false;
		}
		var last = this.open.pieces().get(this.open.pieces().size() - 1);
		return this.open.isLabelled()
				|| last.sheet() != paragraph.sheet() && !SENTENCE_END.matcher(this.lastText).matches();
	}

	private Optional<Printed> reported(String text) {
		var matcher = REPORTED.matcher(text);
		return (!this.speakers.any() && matcher.matches() && this.speakers.attendee(matcher.group(1)).isPresent())
				? Optional.of(new Printed(matcher.group(1), Certainty.MEDIUM)) : Optional.empty();
	}

	private void begin(@Nullable Printed speaker, boolean isLabelled) {
		close();
		this.open = new Open(speaker, isLabelled, new ArrayList<>());
	}

	private void add(int sheet, String text) {
		if (this.open == null) {
			return;
		}
		this.lastText = text;
		var pieces = this.open.pieces();
		if (pieces.isEmpty() || pieces.get(pieces.size() - 1).sheet() != sheet) {
			pieces.add(new Piece(sheet, new ArrayList<>()));
		}
		if (!text.isEmpty()) {
			pieces.get(pieces.size() - 1).paragraphs().add(text);
		}
	}

	private void close() {
		if (this.open != null) {
			this.turns.add(new Turned(this.open.speaker(), true, List.copyOf(this.open.pieces())));
		}
		this.open = null;
	}

}
