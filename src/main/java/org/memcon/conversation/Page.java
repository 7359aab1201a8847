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
 * One page of a record, numbered from one (TEI {@code pb}), with its {@link Turn turns}.
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

	/** The page number as printed. */
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

	/** The image of the page, if there is one. */
	public @Nullable Facsimile facsimile() {
		return this.facsimile;
	}

	public String facsimileAddress() {
		return this.conversation.address().facsimile(this.number);
	}

	public String thumbnailAddress() {
		return this.conversation.address().thumbnail(this.number);
	}

	/** The name of the page in a list: its heading, otherwise its first words. */
	public String name() {
		return (this.heading != null) ? this.heading : this.opening;
	}

	/** The address of the page; the pages of a summary share that of the summary. */
	public String address() {
		var address = this.conversation.address();
		return (this.layer == TextLayer.SUMMARY) ? address.summary() : address.page(this.number);
	}

}
