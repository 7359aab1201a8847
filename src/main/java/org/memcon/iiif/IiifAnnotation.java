package org.memcon.iiif;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.Turn;
import org.memcon.web.Messages;

/**
 * Puts a body on a canvas: {@code painting} its image, {@code supplementing} its text.
 */
@JsonPropertyOrder({ "id", "type", "motivation", "body", "target" })
public record IiifAnnotation(String id, String type, String motivation, Object body, String target) {

	public static final String SUPPLEMENTING = "supplementing";

	/** The text of a passage, plain (Web Annotation Data Model, 3.2.4). */
	@JsonPropertyOrder({ "type", "value" })
	public record TextualBody(String type, String value, String format, String language) {

	}

	static IiifAnnotation painting(String id, ContentResource image, String canvas) {
		return new IiifAnnotation(id, "Annotation", "painting", image, canvas);
	}

	/**
	 * The text of a passage. It annotates the whole page, unless a part of it is named.
	 */
	public static IiifAnnotation supplementing(Turn turn, String language, IiifAddress address, Messages messages) {
		var page = turn.page().number();
		return new IiifAnnotation(address.annotation(page, turn.anchor()), "Annotation", SUPPLEMENTING,
				new TextualBody("TextualBody", text(turn, messages), "text/plain", language), address.canvas(page));
	}

	/** The annotation of a part of the page with the same body. */
	public IiifAnnotation on(String part, String id) {
		return new IiifAnnotation(id, this.type, this.motivation, this.body, part);
	}

	/**
	 * Its heading, its status unless it was said, its speaker as printed, and its words.
	 */
	private static String text(Turn turn, Messages messages) {
		var standing = (turn.standing() == PassageStatus.SAID) ? null
				: "[" + messages.of("standing." + turn.standing()) + "]";
		var words = (turn.speaker() == null) ? turn.text() : turn.speaker() + ": " + turn.text();
		return Stream.of(turn.heading(), standing, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
