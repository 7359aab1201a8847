package org.memcon.iiif;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Standing;
import org.memcon.conversation.Turn;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * Makes an {@link Annotation} of each passage: its heading, what it is where it was not
 * said in the conversation, its speaker as printed, and its words.
 */
@Component
class TextAnnotations {

	private final Labels labels;

	TextAnnotations(Labels labels) {
		this.labels = labels;
	}

	AnnotationPage page(int number, List<Turn> turns, IiifAddress address) {
		return new AnnotationPage(address.annotations(number), LanguageMap.english(this.labels.of("iiif.text", number)),
				turns.stream().map((turn) -> of(turn, number, address)).toList());
	}

	/** Where on the page a passage stands is not known, so it is a note on all of it. */
	Annotation of(Turn turn, int page, IiifAddress address) {
		return new Annotation(address.annotation(page, turn.anchor()), Annotation.SUPPLEMENTING,
				new TextualBody(text(turn)), address.canvas(page));
	}

	private String text(Turn turn) {
		var standing = (turn.standing() == Standing.SAID) ? null
				: "[" + this.labels.of("standing." + turn.standing()) + "]";
		var words = (turn.speaker() == null) ? turn.text() : turn.speaker() + ": " + turn.text();
		return Stream.of(turn.heading(), standing, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
