package org.memcon.conversation;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;

/**
 * A conversation as lists show it, in one line.
 */
public record ConversationListEntry(Long id, String slug, String title, String displayTitle, @Nullable String subject,
		String language, RecordForm form, Certainty formCertainty, Dateline dateline, @Nullable String occasionName,
		@Nullable String occasionNote, TextBasis textBasis, int pageCount, int redactionCount, String chronology) {

	public static ConversationListEntry of(Conversation conversation) {
		var occasion = conversation.occasion();
		return new ConversationListEntry(conversation.id(), conversation.slug(), conversation.title(),
				conversation.displayTitle(), conversation.subject(), conversation.language(), conversation.form(),
				conversation.formCertainty(), conversation.dateline(), (occasion != null) ? occasion.name() : null,
				conversation.occasionNote(), conversation.textBasis(), conversation.pageCount(),
				conversation.redactionCount(), conversation.chronology());
	}

	public ConversationAddress address() {
		return new ConversationAddress(this.slug);
	}

	/**
	 * The title with a day, which a title other than the heading has already. The full
	 * stop after a printed year is left out.
	 */
	public String titleOn(String day) {
		return this.title.equals(this.displayTitle) ? day.replaceFirst("(?<=\\d)\\.$", "") + ": " + this.title
				: this.displayTitle;
	}

	/** The subject, unless the title has it. */
	public @Nullable String subjectBesideTitle() {
		return (this.subject == null || this.displayTitle.contains(this.subject)
				|| this.subject.contains(this.displayTitle)) ? null : this.subject;
	}

	public int year() {
		return (this.dateline.startsOn() != null) ? this.dateline.startsOn().getYear() : 0;
	}

}
