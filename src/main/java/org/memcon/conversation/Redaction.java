package org.memcon.conversation;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * What was withheld from a document when it was released: where, in which words this is
 * said, how much, and under which exemption, where that is said.
 */
@Entity
@Table(name = "redactions")
public class Redaction {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Conversation conversation;

	@ManyToOne(fetch = FetchType.LAZY)
	private Turn turn;

	private int ordinal;

	private int startsAt;

	private @Nullable String note;

	private String printed;

	private @Nullable String extent;

	private @Nullable String code;

	@SuppressWarnings("NullAway.Init")
	protected Redaction() {
	}

	public Turn turn() {
		return this.turn;
	}

	/** Its place among all of the conversation, from one. */
	public int ordinal() {
		return this.ordinal;
	}

	/** The anchor of its place in the text. */
	public String anchor() {
		return "r" + this.ordinal;
	}

	/** Where its place in the text is found. */
	public String address() {
		return this.turn.page().address() + "#" + anchor();
	}

	/** Where it begins in the plain text of its turn or its note, in characters. */
	public int startsAt() {
		return this.startsAt;
	}

	/** The anchor of the note it stands in; null where it stands in the text. */
	public @Nullable String note() {
		return this.note;
	}

	/** The wording as printed. */
	public String printed() {
		return this.printed;
	}

	/** How much was withheld, as printed: "less than 1 line". */
	public @Nullable String extent() {
		return this.extent;
	}

	/** The exemption it was withheld under: "(b)(1)". */
	public @Nullable String code() {
		return this.code;
	}

	/** What the code stands for, as far as it is known. */
	public List<Exemption> exemptions() {
		return (this.code == null) ? List.of() : Exemption.in(this.code);
	}

}
