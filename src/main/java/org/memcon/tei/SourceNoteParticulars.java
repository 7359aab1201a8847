package org.memcon.tei;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
record SourceNoteParticulars(TeiDocument document) {

	private static final String LEVELS = "Top Secret|Secret|(?:(?:Administratively|Personal and|Private and) )?Confidential"
			+ "|Limited Official Use|(?:For )?Official Use Only|Restricted|Unclassified|No classification marking";

	/** Ends at the next full stop: "Secret; [handling restriction not declassified]". */
	private static final Pattern MARKING = Pattern
		.compile("(?<=[.;,)\\]”\"] )(?:" + LEVELS + ")(?=[.;,]|$)((?:[^.\\[\\]]|\\[[^\\[\\]]*\\]){0,200})");

	private static final Pattern ANY_LEVEL = Pattern.compile("(?i)" + LEVELS);

	/** Later sentences tell of the markings of other documents. */
	private static final int FIRST_SENTENCES = 500;

	private static final Pattern SOURCE = Pattern.compile("^\\[?Source:\\s*");

	private static final Pattern END = Pattern.compile("[\\s.,;]+$");

	private static final Pattern SENTENCES = Pattern.compile("\\.\\s");

	List<Particular> read() {
		var note = this.document.sourceNote().map(TeiElement::text).orElse("");
		var marking = MARKING.matcher(note);
		var isMarked = marking.find() && marking.start() <= FIRST_SENTENCES;
		var location = location(note, isMarked ? marking.start() : -1);
		return Stream
			.of(particular(ParticularKind.REPOSITORY, trim(SOURCE.matcher(location).replaceFirst(""))),
					particular(ParticularKind.CLASSIFICATION, isMarked ? trim(marking.group()) : "")
						.or(() -> particular(ParticularKind.CLASSIFICATION, opener())))
			.flatMap(Optional::stream)
			.toList();
	}

	/** Finds the location, whose end is known only if a marking follows. */
	private static String location(String note, int end) {
		var isOneSentence = !SENTENCES.matcher(note).find();
		return (end >= 0) ? note.substring(0, end) : isOneSentence ? note : "";
	}

	/** Older volumes print it in small capitals above the text. */
	private String opener() {
		return this.document.div()
			.children("opener")
			.flatMap((opener) -> opener.descendants("seg"))
			.map(TeiElement::text)
			.filter((text) -> ANY_LEVEL.matcher(text).lookingAt())
			.findFirst()
			.orElse("");
	}

	private static String trim(String text) {
		return END.matcher(text).replaceFirst("");
	}

	static Optional<Particular> particular(ParticularKind kind, String text) {
		return text.isEmpty() ? Optional.empty()
				: Optional.of(new Particular(kind, Html.escape(text), SourceSupport.NONE, null));
	}

}
