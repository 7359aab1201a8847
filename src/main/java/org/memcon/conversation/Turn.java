package org.memcon.conversation;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;

/**
 * A passage of the record, spoken by one speaker if the record names one (TEI
 * {@code sp}). Its anchor is permanent.
 */
@Entity
@Table(name = "turns")
public class Turn {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Conversation conversation;

	@ManyToOne(fetch = FetchType.LAZY)
	private Page page;

	private int ordinal;

	private String anchor;

	@Enumerated(EnumType.STRING)
	private PassageStatus standing;

	private @Nullable String heading;

	private @Nullable String speaker;

	@Enumerated(EnumType.STRING)
	private @Nullable Certainty speakerCertainty;

	private @Nullable Long participantId;

	private @Nullable String capacity;

	private @Nullable String sideName;

	private int sideNumber;

	private String html;

	private String text;

	private @Nullable String wordRest;

	private @Nullable String topics;

	@OneToMany
	@JoinColumn(name = "turn_id")
	@OrderBy("ordinal")
	@BatchSize(size = 100)
	private List<Note> notes;

	public Long id() {
		return this.id;
	}

	public Page page() {
		return this.page;
	}

	public String anchor() {
		return this.anchor;
	}

	public PassageStatus standing() {
		return this.standing;
	}

	/** The heading printed above this passage. */
	public @Nullable String heading() {
		return this.heading;
	}

	/** The speaker as printed. */
	public @Nullable String speaker() {
		return this.speaker;
	}

	/** The certainty of a machine reading; null for other sources. */
	public @Nullable Certainty speakerCertainty() {
		return this.speakerCertainty;
	}

	public @Nullable Long participantId() {
		return this.participantId;
	}

	/** The capacity of the speaker on that day. */
	public @Nullable String capacity() {
		return this.capacity;
	}

	/** The delegation of the speaker. */
	public @Nullable String sideName() {
		return this.sideName;
	}

	/**
	 * The position of the speaker's side in the list of participants, from one; 0 for
	 * none.
	 */
	public int sideNumber() {
		return this.sideNumber;
	}

	/** The passage as cleaned HTML. */
	public String html() {
		return this.html;
	}

	/** The passage's plain running text, without notes. */
	public String text() {
		return this.text;
	}

	/**
	 * The rest of the last word of the text, if a page break divides it; it begins with a
	 * soft hyphen unless the text ends in one.
	 */
	public @Nullable String wordRest() {
		return this.wordRest;
	}

	/** The text with the whole of its last word, in which words are found. */
	public String wholeText() {
		return (this.wordRest != null) ? this.text + this.wordRest : this.text;
	}

	/** The slugs of the topics that this passage speaks of, if the source says so. */
	public List<String> topics() {
		return (this.topics != null) ? List.of(this.topics.split(" ")) : List.of();
	}

	public List<Note> notes() {
		return this.notes;
	}

}
