package org.memcon.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.ListAddress;

/**
 * A controlled heading with its scope note and its place among broader ones (TEI
 * {@code category}).
 */
@Entity
@Table(name = "topics")
public class Topic {

	@Id
	private Long id;

	private String slug;

	private String name;

	private @Nullable String variants;

	private @Nullable String scopeNote;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Topic broader;

	private int ordinal;

	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	/** Other names under which a reader may look. */
	public @Nullable String variants() {
		return this.variants;
	}

	/** The scope of the heading. */
	public @Nullable String scopeNote() {
		return this.scopeNote;
	}

	public @Nullable Topic broader() {
		return this.broader;
	}

	/** The place in the controlled list. */
	public int ordinal() {
		return this.ordinal;
	}

	public String address() {
		return "/topics/" + this.slug;
	}

	/** The list of all conversations under it. */
	public ListAddress list() {
		return new ListAddress("topic", this.slug);
	}

}
