package org.memcon.conversation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.SourceSupport;

/**
 * A note on a passage by the archive or the editors: a footnote, its evidence, or the
 * explanation of a name (TEI {@code note}, {@code gloss}).
 */
@Entity
@Table(name = "notes")
public class Note {

	@Id
	private Long id;

	private int ordinal;

	@Enumerated(EnumType.STRING)
	private NoteKind kind;

	private String label;

	private String anchor;

	@Embedded
	private @Nullable SourceSupport support;

	private String html;

	public NoteKind kind() {
		return this.kind;
	}

	public boolean isGloss() {
		return this.kind == NoteKind.GLOSS;
	}

	/** The printed number of the note, or the name that it explains. */
	public String label() {
		return this.label;
	}

	public String anchor() {
		return this.anchor;
	}

	/** The support of a statement, if this note is its evidence. */
	public @Nullable SourceSupport support() {
		return this.support;
	}

	/** The note as cleaned HTML. */
	public String html() {
		return this.html;
	}

}
