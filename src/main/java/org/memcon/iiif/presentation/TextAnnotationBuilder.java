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
 * Builds an {@link IiifAnnotation} of each passage: its heading, its status unless it was
 * said in the conversation, its speaker as printed, and its words.
 */
@Component
public class TextAnnotationBuilder {

	private final Messages messages;

	TextAnnotationBuilder(Messages messages) {
		this.messages = messages;
	}

	IiifAnnotationPage page(int number, List<Turn> turns, IiifAddress address) {
		return IiifAnnotationPage.of(address.annotations(number),
				LanguageMap.english(this.messages.of("iiif.text", number)),
				turns.stream().map((turn) -> of(turn, number, address)).toList());
	}

	/**
	 * An annotation of the whole page, because the position of a passage is not known.
	 */
	public IiifAnnotation<?> of(Turn turn, int page, IiifAddress address) {
		return IiifAnnotation.supplementing(address.annotation(page, turn.anchor()), text(turn), address.canvas(page));
	}

	private String text(Turn turn) {
		var standing = (turn.standing() == PassageStatus.SAID) ? null
				: "[" + this.messages.of("standing." + turn.standing()) + "]";
		var words = (turn.speaker() == null) ? turn.text() : turn.speaker() + ": " + turn.text();
		return Stream.of(turn.heading(), standing, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
