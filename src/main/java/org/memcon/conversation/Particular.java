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
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;

/**
 * A fact about a record besides its text, with its evidence: a log number, a marking, a
 * length.
 */
@Entity
@Table(name = "particulars")
public class Particular {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Conversation conversation;

	@Enumerated(EnumType.STRING)
	private ParticularKind kind;

	private String html;

	@Embedded
	private @Nullable SourceSupport support;

	@Enumerated(EnumType.STRING)
	private @Nullable Certainty certainty;

	public Conversation conversation() {
		return this.conversation;
	}

	public ParticularKind kind() {
		return this.kind;
	}

	/** The fact, as cleaned HTML. */
	public String html() {
		return this.html;
	}

	public @Nullable SourceSupport support() {
		return this.support;
	}

	/** The certainty of a machine reading; null for other sources. */
	public @Nullable Certainty certainty() {
		return this.certainty;
	}

}
