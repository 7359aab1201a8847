package org.memcon.conversation.volume;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.grouping.Collection;

/**
 * One part of a volume, in the order of the editors: a division, a section of their own
 * words, or a document. The archive may have the document as a record.
 */
@Entity
@Table(name = "volume_parts")
public class VolumePart {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Collection collection;

	private int ordinal;

	private int depth;

	@Enumerated(EnumType.STRING)
	private VolumePartKind kind;

	private String name;

	private @Nullable String number;

	private String heading;

	private @Nullable String datePrinted;

	private @Nullable String html;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Conversation conversation;

}
