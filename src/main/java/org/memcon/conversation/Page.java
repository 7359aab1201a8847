package org.memcon.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One page of a record, numbered from one, begun by TEI {@code pb}. What stands on it are
 * its {@link Turn turns}.
 */
@Entity
@Table(name = "pages")
public class Page {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Conversation conversation;

	private int number;

	private @Nullable String label;

	private @Nullable String heading;

	private String opening;

	@SuppressWarnings("NullAway.Init")
	protected Page() {
	}

	public Long id() {
		return this.id;
	}

	public Conversation conversation() {
		return this.conversation;
	}

	public int number() {
		return this.number;
	}

	/** What is printed on the page as its number. */
	public @Nullable String label() {
		return this.label;
	}

	/** The heading the page begins with. */
	public @Nullable String heading() {
		return this.heading;
	}

	/** The page's first words. */
	public String opening() {
		return this.opening;
	}

	/** What the page is called in a list: its heading, or else its first words. */
	public String name() {
		return (this.heading != null) ? this.heading : this.opening;
	}

	public String address() {
		return this.conversation.address().page(this.number);
	}

}
