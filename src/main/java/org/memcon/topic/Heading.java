package org.memcon.topic;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Page;

/**
 * The assignment of a topic to a conversation, and to its pages on the topic.
 */
@Entity
@Table(name = "headings")
public class Heading {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Conversation conversation;

	@ManyToOne(fetch = FetchType.LAZY)
	private Topic topic;

	@Enumerated(EnumType.STRING)
	@Column(name = "assigned_by")
	private TopicAssigner assignment;

	@ManyToMany
	@JoinTable(name = "heading_pages", joinColumns = @JoinColumn(name = "heading_id"),
			inverseJoinColumns = @JoinColumn(name = "page_id"))
	@SQLRestriction("layer = 'TEXT'")
	@OrderBy("number")
	private Set<Page> pages;

	public Conversation conversation() {
		return this.conversation;
	}

	public Topic topic() {
		return this.topic;
	}

	public TopicAssigner assignment() {
		return this.assignment;
	}

	/** The names of the topics of these headings that no machine proposed. */
	public static List<String> assignedNames(List<Heading> headings) {
		return headings.stream().filter((it) -> !it.isProposed()).map((it) -> it.topic().name()).toList();
	}

	/** Tests if a machine proposed it and no editor has confirmed it. */
	public boolean isProposed() {
		return this.assignment == TopicAssigner.MACHINE;
	}

	/** The pages on the topic; none if the source does not say which. */
	public Set<Page> pages() {
		return this.pages;
	}

}
