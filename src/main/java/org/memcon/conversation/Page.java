package org.memcon.conversation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

	@Enumerated(EnumType.STRING)
	private TextLayer layer;

	private int number;

	private @Nullable String label;

	private @Nullable String heading;

	private String opening;

	@Embedded
	private @Nullable Facsimile facsimile;

	@SuppressWarnings("NullAway.Init")
	protected Page() {
	}

	public Long id() {
		return this.id;
	}

	public Conversation conversation() {
		return this.conversation;
	}

	public TextLayer layer() {
		return this.layer;
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

	/** The image of the page, where there is one. */
	public @Nullable Facsimile facsimile() {
		return this.facsimile;
	}

	public String facsimileAddress() {
		return this.conversation.address().facsimile(this.number);
	}

	public String thumbnailAddress() {
		return this.conversation.address().thumbnail(this.number);
	}

	/** What the page is called in a list: its heading, or else its first words. */
	public String name() {
		return (this.heading != null) ? this.heading : this.opening;
	}

	/** Its own address; the pages of a summary stand together at the summary's. */
	public String address() {
		var address = this.conversation.address();
		return (this.layer == TextLayer.SUMMARY) ? address.summary()
				: address.page(this.number);
	}

}
