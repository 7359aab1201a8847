package org.memcon.tei.frus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Html;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;

/**
 * The location and classification of a paper, read from the editors' note on its source.
 * FRUS has no element for either: "Source: National Archives, …, Box 710. Secret; Nodis.
 * Drafted by …"
 */
public record SourceNoteParticulars(TeiDocument document) {

	private static final String LEVELS = "Top Secret|Secret|(?:(?:Administratively|Personal and|Private and) )?Confidential"
			+ "|Limited Official Use|(?:For )?Official Use Only|Restricted|Unclassified|No classification marking";

	/** Ends at the next full stop: "Secret; [handling restriction not declassified]". */
	private static final Pattern MARKING = Pattern
		.compile("(?<=[.;,)\\]”\"] )(?:" + LEVELS + ")(?=[.;,]|$)((?:[^.\\[\\]]|\\[[^\\[\\]]*\\]){0,200})");

	private static final Pattern ANY_LEVEL = Pattern.compile("(?i)" + LEVELS);

	/** Later sentences tell of the markings of other documents. */
	private static final int FIRST_SENTENCES = 500;

	private static final Pattern SOURCE = Pattern.compile("^Source:\\s*");

	private static final Pattern END = Pattern.compile("[\\s.,;]+$");

	private static final Pattern SENTENCES = Pattern.compile("\\.\\s");

	public List<Particular> read() {
		var particulars = new ArrayList<Particular>();
		var note = this.document.sourceNote().map(TeiElement::text).orElse("");
		var marking = MARKING.matcher(note);
		var isMarked = marking.find() && marking.start() <= FIRST_SENTENCES;
		location(note, isMarked ? marking.start() : -1)
			.ifPresent((text) -> particulars.add(particular(ParticularKind.REPOSITORY, text)));
		Optional.of(isMarked ? trim(marking.group()) : "")
			.filter((text) -> !text.isEmpty())
			.or(this::opener)
			.ifPresent((text) -> particulars.add(particular(ParticularKind.CLASSIFICATION, text)));
		return particulars;
	}

	/** Finds the location, whose end is known only if a marking follows. */
	private static Optional<String> location(String note, int end) {
		var isOneSentence = !SENTENCES.matcher(note).find();
		return Optional.of((end >= 0) ? note.substring(0, end) : isOneSentence ? note : "")
			.map((text) -> trim(SOURCE.matcher(text).replaceFirst("")))
			.filter((text) -> !text.isEmpty());
	}

	/** Older volumes print it in small capitals above the text. */
	private Optional<String> opener() {
		return this.document.div()
			.children("opener")
			.stream()
			.flatMap((opener) -> opener.descendants("seg"))
			.map(TeiElement::text)
			.filter((text) -> ANY_LEVEL.matcher(text).lookingAt())
			.findFirst();
	}

	private static String trim(String text) {
		return END.matcher(text).replaceFirst("");
	}

	public static Particular particular(ParticularKind kind, String text) {
		return new Particular(kind, Html.escape(text), SourceSupport.NONE, null);
	}

}
