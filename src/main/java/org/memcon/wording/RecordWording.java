package org.memcon.wording;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Puts the facts of a record into the words of the interface, for files and for other
 * programs.
 */
@Component
public class RecordWording {

	private final Messages messages;

	public RecordWording(Messages messages) {
		this.messages = messages;
	}

	public WordedFact form(Conversation conversation) {
		return fact(this.messages.of("form." + conversation.form().code()), conversation.formCertainty(),
				"certainty.form." + conversation.formCertainty());
	}

	/** The date as the record has it, or that it is not known. */
	public WordedFact date(Dateline dateline) {
		var words = Objects.requireNonNullElseGet(dateline.label(), () -> this.messages.of("date.unknown"));
		return dateline.isUncertain()
				? fact(words, dateline.dateCertainty(), "certainty.date." + dateline.dateCertainty())
				: new WordedFact(words, "");
	}

	/** The place, or that it is not known. */
	public WordedFact place(Dateline dateline) {
		return (dateline.place() == null) ? new WordedFact(this.messages.of("place.unknown"), "")
				: fact(dateline.place(), dateline.placeCertainty(), "certainty.place." + dateline.placeCertainty());
	}

	/**
	 * A fact that a machine may have read, with how sure it was; null where none was
	 * asked.
	 */
	public WordedFact machineRead(String words, @Nullable Certainty certainty) {
		return fact(words, certainty, "machine.mark");
	}

	/** The name of the text basis and its meaning in a sentence. */
	public String basis(TextBasis basis, String separator) {
		var key = "basis." + basis.code();
		return this.messages.of(key + ".name") + separator + this.messages.of(key + ".meaning");
	}

	private WordedFact fact(String words, @Nullable Certainty certainty, String doubt) {
		return new WordedFact(words, (certainty == null || certainty == Certainty.HIGH) ? "" : this.messages.of(doubt));
	}

	/** The place as scholars write it, with a question mark where it is not certain. */
	public static @Nullable String citedPlace(Dateline dateline) {
		return (dateline.place() == null || dateline.placeCertainty() == Certainty.HIGH) ? dateline.place()
				: dateline.place() + " (?)";
	}

	/** The name that a document of this form bears. */
	public static String genre(RecordForm form) {
		return switch (form) {
			case MEMCON -> "memorandum of conversation";
			case TELCON -> "memorandum of telephone conversation";
			case MEETING -> "record of a meeting";
			default -> form.code().replace('-', ' ');
		};
	}

}
