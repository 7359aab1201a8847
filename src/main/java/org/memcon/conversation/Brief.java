package org.memcon.conversation;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;
import org.jsoup.Jsoup;

/**
 * The substance of a record in a few sentences (TEI {@code abstract}): in our own words,
 * or in those that the editors set beside its heading. Its notes are of no page.
 */
@Embeddable
public class Brief {

	@Column(name = "brief")
	private String html;

	@OneToMany
	@JoinColumn(name = "conversation_id", insertable = false, updatable = false)
	@SQLRestriction("turn_id is null")
	@OrderBy("ordinal")
	@BatchSize(size = 200)
	private List<Note> notes;

	/** The sentences as cleaned HTML, with the signs of the notes. */
	public String html() {
		return this.html;
	}

	public List<Note> notes() {
		return this.notes;
	}

	/** The sentences in plain text, on one line. */
	public String text() {
		var body = Jsoup.parseBodyFragment(this.html).body();
		body.select("a.note-ref").remove();
		return body.text();
	}

}
