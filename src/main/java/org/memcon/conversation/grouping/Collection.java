package org.memcon.conversation.grouping;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A release or a volume in which conversations were published together.
 */
@Entity
@Table(name = "collections")
public class Collection {

	@Id
	private Long id;

	private String slug;

	private String title;

	@Embedded
	private @Nullable Imprint imprint;

	private @Nullable String address;

	private @Nullable String rights;

	private @Nullable String description;

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	public Imprint imprint() {
		return (this.imprint != null) ? this.imprint : Imprint.UNKNOWN;
	}

	public @Nullable String publisher() {
		return imprint().publisher();
	}

	/** The publisher's address. */
	public @Nullable String address() {
		return this.address;
	}

	/** The rights in the papers, as cleaned HTML. */
	public @Nullable String rights() {
		return this.rights;
	}

	/** The description of the release, as cleaned HTML. */
	public @Nullable String description() {
		return this.description;
	}

	/** The list of all conversations under it. */
	public ListAddress list() {
		return new ListAddress("collection", this.slug);
	}

}
