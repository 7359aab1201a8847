package org.memcon.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.ListAddress;

/**
 * The authority record of a person who took part in a conversation (TEI {@code person}).
 */
@Entity
@Table(name = "participants")
public class Participant {

	@Id
	private Long id;

	private String slug;

	private String name;

	private String directName;

	private @Nullable String variants;

	private @Nullable String affiliation;

	private @Nullable String description;

	public Long id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	/** The authorized form, family name first. */
	public String name() {
		return this.name;
	}

	/** The name in direct order. */
	public String directName() {
		return this.directName;
	}

	public @Nullable String variants() {
		return this.variants;
	}

	public @Nullable String affiliation() {
		return this.affiliation;
	}

	/** Office and part in the records, as cleaned HTML. */
	public @Nullable String description() {
		return this.description;
	}

	public String address() {
		return "/participants/" + this.slug;
	}

	/** The list of all conversations this person took part in. */
	public ListAddress list() {
		return new ListAddress("participant", this.slug);
	}

}
