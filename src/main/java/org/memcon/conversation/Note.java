package org.memcon.conversation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.SourceSupport;

/**
 * What the archive or the editors say about a passage: a footnote, its evidence, or the
 * explanation of a name (TEI {@code note}, {@code gloss}).
 */
@Entity
@Table(name = "notes")
public class Note {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Turn turn;

	private int ordinal;

	@Enumerated(EnumType.STRING)
	private NoteKind kind;

	private String label;

	private String anchor;

	@Embedded
	private @Nullable SourceSupport support;

	private String html;

	@SuppressWarnings("NullAway.Init")
	protected Note() {
	}

	public NoteKind kind() {
		return this.kind;
	}

	public boolean isGloss() {
		return this.kind == NoteKind.GLOSS;
	}

	/** The note's number as printed, or the name that is explained. */
	public String label() {
		return this.label;
	}

	public String anchor() {
		return this.anchor;
	}

	/** What the statement rests on, where this note is its evidence. */
	public @Nullable SourceSupport support() {
		return this.support;
	}

	/** The note as cleaned HTML. */
	public String html() {
		return this.html;
	}

}
