package org.memcon.timeline;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.RecordForm;

/**
 * A mark of a conversation or an event in a {@link Timeline}, or the bar of a year or
 * month where there are too many conversations for marks of their own.
 *
 * @param label the year or month
 * @param address the list of the records of a bar
 */
record TimelineMark(double x, double y, @Nullable ConversationListEntry entry, @Nullable ContextEvent event,
		String label, long count, String address) {

	/** The height of the line in the drawing. */
	static final int BASE = 86;

	TimelineMark(double x, double y, @Nullable ConversationListEntry entry, @Nullable ContextEvent event, String label,
			long count) {
		this(x, y, entry, event, label, count,
				(entry != null) ? entry.address().toString() : "#" + Objects.requireNonNull(event).slug());
	}

	TimelineMark(double x, double y, String label, long count, String address) {
		this(x, y, null, null, label, count, address);
	}

	public boolean isBar() {
		return this.entry == null && this.event == null;
	}

	public boolean isCall() {
		return this.entry != null && this.entry.form() == RecordForm.TELCON;
	}

	public boolean isMeeting() {
		return this.entry != null && this.entry.form().isConversation() && !isCall();
	}

	/**
	 * Tells whether this is a letter or another document that records no conversation.
	 */
	public boolean isPaper() {
		return this.entry != null && !this.entry.form().isConversation();
	}

	public boolean isContact() {
		return this.event != null && this.event.contact();
	}

	public boolean isPublicEvent() {
		return this.event != null && !this.event.contact();
	}

	/** The height of a bar, which grows with its records. */
	public double height() {
		return BASE - this.y;
	}

	/** The class of the mark in the style sheet. */
	public String styleClass() {
		if (this.entry != null) {
			return "mark-" + this.entry.form().code();
		}
		if (this.event != null) {
			return this.event.contact() ? "mark-contact" : "mark-event";
		}
		return "mark-year";
	}

	/** The date, of a conversation as it is printed. */
	public @Nullable String date() {
		if (this.entry != null) {
			return this.entry.dateline().label();
		}
		return (this.event != null) ? this.event.days() : null;
	}

	public @Nullable String title() {
		if (this.entry != null) {
			return this.entry.displayTitle();
		}
		return (this.event != null) ? this.event.name() : null;
	}

}
