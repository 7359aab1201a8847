package org.memcon.tei;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.conversation.RecordForm;

/**
 * One {@code div[@type="document"]}: knows which of its parts describe the record, and so
 * are not its text.
 */
record TeiDocument(Tei div) {

	String id() {
		return this.div.attribute("xml:id");
	}

	int line() {
		return this.div.line();
	}

	/** The heading without the number that FRUS prints before it. */
	String title() {
		return heading().replaceFirst("^\\d+[a-z]?\\.\\s*", "");
	}

	RecordForm form() {
		var isCall = this.div.attribute("subtype").equals("telcon")
				|| heading().toLowerCase(Locale.ROOT).contains("telephone");
		return isCall ? RecordForm.TELCON : RecordForm.MEMCON;
	}

	/** In the head, or beside it in older volumes. */
	Optional<Tei> sourceNote() {
		return Stream.concat(this.div.children("head").stream(), Stream.of(this.div))
			.flatMap((parent) -> parent.children("note").stream())
			.filter((note) -> note.isOfType("source"))
			.findFirst();
	}

	/** The document's own dateline; attachments have theirs. */
	Optional<Tei> dateline() {
		return Stream.of(this.div.children("opener"), List.of(this.div), this.div.children("closer"))
			.flatMap(List::stream)
			.flatMap((parent) -> parent.children("dateline").stream())
			.findFirst();
	}

	List<Tei> participantLists() {
		return Stream.concat(this.div.children("opener").stream(), Stream.of(this.div))
			.flatMap((parent) -> parent.children("list").stream())
			.filter((list) -> list.isOfType("participants"))
			.toList();
	}

	/** Whether this part is read into fields of its own. */
	boolean isDescription(Tei part) {
		return isTitle(part) || sourceNote().filter(part::equals).isPresent()
				|| dateline().filter(part::equals).isPresent() || participantLists().contains(part);
	}

	private boolean isTitle(Tei part) {
		return part.is("head") && part.parent().filter(this.div::equals).isPresent();
	}

	private String heading() {
		return this.div.child("head").map(Tei::text).orElse("");
	}

}
