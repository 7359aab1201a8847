package org.memcon.conversation.grouping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The occasion of a conversation: a summit, a visit, a call in a crisis.
 */
@Entity
@Table(name = "occasions")
public class Occasion {

	@Id
	private Long id;

	private String slug;

	private String name;

	private @Nullable String scopeNote;

	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	public @Nullable String scopeNote() {
		return this.scopeNote;
	}

	/** The list of all conversations under it. */
	public ListAddress list() {
		return new ListAddress("occasion", this.slug);
	}

}
