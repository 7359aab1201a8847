package org.memcon.conversation;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Occasion;

/**
 * One conversation as recorded. Its text stands on {@link Page pages} in {@link Turn
 * turns}.
 */
@Entity
@Table(name = "conversations")
public class Conversation {

	@Id
	private Long id;

	private String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private Collection collection;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Occasion occasion;

	private @Nullable String occasionNote;

	private String title;

	private @Nullable String displayTitle;

	private @Nullable String subject;

	@Embedded
	private @Nullable Brief brief;

	private String language;

	@Enumerated(EnumType.STRING)
	private RecordForm form;

	@Enumerated(EnumType.STRING)
	private Certainty formCertainty;

	@Embedded
	private Dateline dateline;

	private String chronology;

	@Enumerated(EnumType.STRING)
	private TextBasis textBasis;

	private int pageCount;

	private int redactionCount;

	@Formula("exists (select 1 from summaries s where s.conversation_id = id)")
	private boolean summarized;

	/** The sum keeps H2 from reading all parts of the collection by its index. */
	@Formula("(select min(p.ordinal) from volume_parts p where p.conversation_id = id and p.collection_id + 0 = collection_id)")
	private @Nullable Integer volumePosition;

	private @Nullable String sourceNote;

	private @Nullable String sourceLabel;

	private @Nullable String sourceAddress;

	private @Nullable String participantsNote;

	private String sourceFile;

	private String sourceChecksum;

	private Instant changedAt;

	public Long id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public Collection collection() {
		return this.collection;
	}

	public @Nullable Occasion occasion() {
		return this.occasion;
	}

	/** The occasion in the words of this record. */
	public @Nullable String occasionNote() {
		return this.occasionNote;
	}

	/** The heading as printed, which is cited. */
	public String title() {
		return this.title;
	}

	/**
	 * The title under which the record is shown: the heading, unless that says little.
	 */
	public String displayTitle() {
		return (this.displayTitle != null) ? this.displayTitle : this.title;
	}

	/** Tests if the heading is shown, and no other title. */
	public boolean isShownAsPrinted() {
		return this.displayTitle == null;
	}

	/** The subject as printed. */
	public @Nullable String subject() {
		return this.subject;
	}

	/** The substance of the record; null if nobody has written it down. */
	public @Nullable Brief brief() {
		return (this.brief != null && this.brief.html() != null) ? this.brief : null;
	}

	/** The language of the text (BCP 47). */
	public String language() {
		return this.language;
	}

	public RecordForm form() {
		return this.form;
	}

	public Certainty formCertainty() {
		return this.formCertainty;
	}

	public Dateline dateline() {
		return this.dateline;
	}

	/** A key that sorts conversations by time, ties by slug. */
	public String chronology() {
		return this.chronology;
	}

	public TextBasis textBasis() {
		return this.textBasis;
	}

	public int pageCount() {
		return this.pageCount;
	}

	/** The number of redactions in the document. */
	public int redactionCount() {
		return this.redactionCount;
	}

	public boolean isRedacted() {
		return this.redactionCount > 0;
	}

	/** Tests if an abstract is kept beside the text of the document. */
	public boolean isSummarized() {
		return this.summarized;
	}

	/** The position in the contents of its volume; null if they do not list it. */
	public @Nullable Integer volumePosition() {
		return this.volumePosition;
	}

	/** The editors' sentence on the provenance of the paper, as cleaned HTML. */
	public @Nullable String sourceNote() {
		return this.sourceNote;
	}

	/**
	 * The particulars that are shown as not known if they are missing. A source note of
	 * the editors replaces them.
	 */
	public List<ParticularKind> expectedParticulars() {
		var isTold = this.sourceNote != null && this.textBasis != TextBasis.ABSTRACT;
		return isTold ? List.of() : ParticularKind.expectedOf(this.form, this.textBasis);
	}

	/** The publisher of the document itself. */
	public @Nullable String sourceLabel() {
		return this.sourceLabel;
	}

	/** The address at which the document itself is published. */
	public @Nullable String sourceAddress() {
		return this.sourceAddress;
	}

	/** A note on what is missing from the list of participants. */
	public @Nullable String participantsNote() {
		return this.participantsNote;
	}

	public String sourceFile() {
		return this.sourceFile;
	}

	/** The SHA-256 of the source file, in hexadecimal. */
	public String sourceChecksum() {
		return this.sourceChecksum;
	}

	/** The time of the last change of the record, to the second. */
	public Instant changedAt() {
		return this.changedAt;
	}

	public ConversationAddress address() {
		return new ConversationAddress(this.slug);
	}

}
