package org.memcon.conversation;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was withheld when a document was released: its position, the words that
 * mark it, the extent, and the exemption if known.
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

	public Turn turn() {
		return this.turn;
	}

	/** The position among all redactions of the conversation, from one. */
	public int ordinal() {
		return this.ordinal;
	}

	/** The anchor of its position in the text. */
	public String anchor() {
		return "r" + this.ordinal;
	}

	/** The address of its position in the text. */
	public String address() {
		return this.turn.page().address() + "#" + anchor();
	}

	/** The offset in the plain text of its turn or its note, in characters. */
	public int startsAt() {
		return this.startsAt;
	}

	/** The anchor of the note it stands in; null in the text. */
	public @Nullable String note() {
		return this.note;
	}

	/** The wording as printed. */
	public String printed() {
		return this.printed;
	}

	/** The extent of what was withheld, as printed: "less than 1 line". */
	public @Nullable String extent() {
		return this.extent;
	}

	/** The code of the exemption: "(b)(1)". */
	public @Nullable String code() {
		return this.code;
	}

	/** The exemptions that the code names, as far as known. */
	public List<Exemption> exemptions() {
		return (this.code == null) ? List.of() : Exemption.in(this.code);
	}

}
