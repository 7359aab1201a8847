package org.memcon.participant;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.evidence.Certainty;

/**
 * The part of one person in one conversation: the name as printed, the side, the
 * capacity.
 */
@Entity
@Table(name = "participations")
public class Participation {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Conversation conversation;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Participant participant;

	private int ordinal;

	private String namePrinted;

	private @Nullable String side;

	private @Nullable String capacity;

	@Enumerated(EnumType.STRING)
	private @Nullable Certainty certainty;

	public Conversation conversation() {
		return this.conversation;
	}

	/** The authority record, if the person is known. */
	public @Nullable Participant participant() {
		return this.participant;
	}

	public String namePrinted() {
		return this.namePrinted;
	}

	/** The authorized name, or the printed one if the person is not known. */
	public String name() {
		return (this.participant != null) ? this.participant.name() : this.namePrinted;
	}

	/** The delegation. */
	public @Nullable String side() {
		return this.side;
	}

	/** The certainty of a machine reading; null for other sources. */
	public @Nullable Certainty certainty() {
		return this.certainty;
	}

	public List<Capacity> capacities() {
		return Capacity.list(this.capacity);
	}

}
