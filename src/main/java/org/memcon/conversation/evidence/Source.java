package org.memcon.conversation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A published source that statements rest on (TEI {@code bibl}). Sources of one family
 * copy each other and count once.
 */
@Entity
@Table(name = "sources")
public class Source {

	@Id
	private Long id;

	private String code;

	private String family;

	private String title;

	private @Nullable String publisher;

	private @Nullable String published;

	private @Nullable String language;

	private @Nullable String address;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	public Long id() {
		return this.id;
	}

	/** The source's key in the bibliography. */
	public String code() {
		return this.code;
	}

	public String family() {
		return this.family;
	}

	public String title() {
		return this.title;
	}

	public @Nullable String publisher() {
		return this.publisher;
	}

	/** Date of publication as printed. */
	public @Nullable String published() {
		return this.published;
	}

	public @Nullable String language() {
		return this.language;
	}

	public @Nullable String address() {
		return this.address;
	}

}
