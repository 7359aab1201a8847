package org.memcon.conversation;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The notice that remains of a record which was withdrawn from the archive: what it was,
 * why and when it was withdrawn.
 */
@Entity
@Table(name = "withdrawals")
public class Withdrawal {

	@Id
	private Long id;

	private String slug;

	private String title;

	@Enumerated(EnumType.STRING)
	private RecordForm form;

	private @Nullable String dateLabel;

	private String collectionSlug;

	private @Nullable String topicSlugs;

	private String reason;

	private Instant withdrawnAt;

	/** The id of the conversation, which is never used again. */
	public Long id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	public RecordForm form() {
		return this.form;
	}

	/** The date as it was shown. */
	public @Nullable String dateLabel() {
		return this.dateLabel;
	}

	/** The collection it belonged to. */
	public String collectionSlug() {
		return this.collectionSlug;
	}

	/** The topics it stood under. */
	public List<String> topics() {
		return (this.topicSlugs == null) ? List.of() : List.of(this.topicSlugs.split(" "));
	}

	public String reason() {
		return this.reason;
	}

	/** The time of the withdrawal, to the second. */
	public Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	public ConversationAddress address() {
		return new ConversationAddress(this.slug);
	}

}
