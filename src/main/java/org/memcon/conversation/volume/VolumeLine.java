package org.memcon.conversation.volume;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationAddress;

/**
 * A part of a volume as its contents list it.
 *
 * @param name the name within the volume; of a document its slug
 * @param number the number of a document as printed
 * @param worded true for a part with words of the editors, which have a page
 * @param record the slug of the record; null for a document that the archive has not
 * @param title the title under which the record is shown
 */
public record VolumeLine(String collection, int ordinal, int depth, VolumePartKind kind, String name,
		@Nullable String number, String heading, @Nullable String datePrinted, boolean worded, @Nullable String record,
		@Nullable String title) {

	/** The address of the record, or of the editors' words; null for a line alone. */
	public @Nullable String address() {
		if (this.record != null) {
			return new ConversationAddress(this.record).toString();
		}
		return this.worded ? "/collections/%s/sections/%s".formatted(this.collection, this.name) : null;
	}

	/** The title of the record, otherwise the heading as printed; null for neither. */
	public @Nullable String label() {
		return (this.title != null) ? this.title : this.heading.isEmpty() ? null : this.heading;
	}

	/** The date as printed, unless the title has it. */
	public @Nullable String dateBesideTitle() {
		return (this.title == null || this.title.equals(this.heading)) ? this.datePrinted : null;
	}

}
