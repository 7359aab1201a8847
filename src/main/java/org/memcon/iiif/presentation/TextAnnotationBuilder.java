package org.memcon.iiif.presentation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.Turn;
import org.memcon.iiif.IiifAddress;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * Makes an {@link IiifAnnotation} of each passage: its heading, what it is where it was
 * not said in the conversation, its speaker as printed, and its words.
 */
@Component
public class TextAnnotationBuilder {

	private final Messages messages;

	TextAnnotationBuilder(Messages messages) {
		this.messages = messages;
	}

	IiifAnnotationPage page(int number, List<Turn> turns, IiifAddress address) {
		return new IiifAnnotationPage(address.annotations(number),
				LanguageMap.english(this.messages.of("iiif.text", number)),
				turns.stream().map((turn) -> of(turn, number, address)).toList());
	}

	/** Where on the page a passage stands is not known, so it is a note on all of it. */
	public IiifAnnotation of(Turn turn, int page, IiifAddress address) {
		return new IiifAnnotation(address.annotation(page, turn.anchor()), IiifAnnotation.SUPPLEMENTING,
				new TextualBody(text(turn)), address.canvas(page));
	}

	private String text(Turn turn) {
		var standing = (turn.standing() == PassageStatus.SAID) ? null
				: "[" + this.messages.of("standing." + turn.standing()) + "]";
		var words = (turn.speaker() == null) ? turn.text() : turn.speaker() + ": " + turn.text();
		return Stream.of(turn.heading(), standing, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
