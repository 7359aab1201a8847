package org.memcon.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.volume.VolumePartKind;

/**
 * The contents of a volume as its source arranges them.
 *
 * @param collection the slug of the collection that is the volume
 */
public record VolumeDraft(String collection, List<PartDraft> parts) {

	/**
	 * A division, a section of the editors' words, or a document.
	 *
	 * @param name the name within the volume; of a document its slug
	 * @param html the words of the editors
	 */
	public record PartDraft(VolumePartKind kind, int depth, String name, @Nullable String number, String heading,
			@Nullable String datePrinted, @Nullable String html) {
	}

}
