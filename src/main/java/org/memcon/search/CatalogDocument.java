package org.memcon.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLJoinTableRestriction;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Brief;
import org.memcon.conversation.Conversation;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Topic;
import org.memcon.words.FoldingAnalyzer;
import org.memcon.words.PlainText;

/**
 * A conversation as the index holds it, with all that it can be found by. Ingest writes
 * its tables; {@link CatalogMapping} names its fields in the index.
 */
@Entity
@Immutable
@Table(name = "conversations")
@Indexed(index = "catalog")
public class CatalogDocument {

	@Id
	private Long id;

	@OneToOne(fetch = FetchType.LAZY)
	@MapsId
	@JoinColumn(name = "id")
	private Conversation conversation;

	@ManyToMany
	@JoinTable(name = "headings", joinColumns = @JoinColumn(name = "conversation_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderBy("ordinal")
	private Set<Topic> topics;

	@ManyToMany
	@JoinTable(name = "headings", joinColumns = @JoinColumn(name = "conversation_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@SQLJoinTableRestriction("assigned_by = 'MACHINE'")
	private Set<Topic> proposedTopics;

	@OneToMany
	@JoinColumn(name = "conversation_id", insertable = false, updatable = false)
	@OrderBy("ordinal")
	private List<Participation> participations;

	@ElementCollection
	@CollectionTable(name = "turns", joinColumns = @JoinColumn(name = "conversation_id"))
	@Column(name = "text")
	@ColumnTransformer(read = "text || coalesce(word_rest, '')")
	@SQLRestriction("exists (select 1 from pages p where p.id = page_id and p.layer = 'TEXT')")
	@SQLOrder("ordinal")
	private List<String> text;

	@ElementCollection
	@CollectionTable(name = "notes", joinColumns = @JoinColumn(name = "conversation_id"))
	@Column(name = "html")
	@SQLRestriction("""
			kind <> 'GLOSS' and exists (select 1 from turns t join pages p on p.id = t.page_id
			where t.id = turn_id and p.layer = 'TEXT')""")
	@SQLOrder("ordinal")
	private List<String> notes;

	@ElementCollection
	@CollectionTable(name = "turns", joinColumns = @JoinColumn(name = "conversation_id"))
	@Column(name = "text")
	@SQLRestriction("exists (select 1 from pages p where p.id = page_id and p.layer = 'SUMMARY')")
	@SQLOrder("ordinal")
	private List<String> summary;

	@Formula("""
			coalesce((select min(a.taken_in_at) from accessions a join former_slugs f on f.slug = a.slug
				where f.conversation_id = id and a.outcome = 'ENTERED'),
			(select min(a.taken_in_at) from accessions a where a.slug = slug and a.outcome = 'ENTERED'), changed_at)""")
	private Instant enteredAt;

	/** The id of the conversation. */
	public Long id() {
		return this.id;
	}

	Conversation conversation() {
		return this.conversation;
	}

	Stream<String> topicSlugs() {
		return this.topics.stream().map(Topic::slug);
	}

	/** The topics that a machine proposed and no editor has looked at. */
	Stream<String> proposedSlugs() {
		return this.proposedTopics.stream().map(Topic::slug);
	}

	Stream<String> participantSlugs() {
		return participants().map(Participant::slug).distinct();
	}

	/** Everyone who took part, in the record's own order. */
	Stream<String> people() {
		return this.participations.stream().map((it) -> IndexedParticipant.of(it).stored()).distinct();
	}

	@Nullable LocalDate startsOn() {
		return this.conversation.dateline().startsOn();
	}

	/** The first entry of the record in the archive, under whatever slug. */
	Instant enteredAt() {
		return this.enteredAt;
	}

	/** The running text, passage by passage. */
	Stream<String> text() {
		return this.text.stream();
	}

	int wordCount() {
		return text().mapToInt(PlainText::countWords).sum();
	}

	/** The words of the running text as they are spelled, each once. */
	Stream<String> spellings() {
		return text().flatMap((passage) -> FoldingAnalyzer.SPELLED.words(passage).stream()).distinct();
	}

	/**
	 * The words of the title page (title, brief, place, occasion, names, topics) and the
	 * abstract that is kept beside the document's own words.
	 */
	Stream<String> description() {
		var occasion = this.conversation.occasion();
		var brief = this.conversation.brief();
		var own = Stream.of(this.conversation.title(), this.conversation.displayTitle(), this.conversation.subject(),
				this.conversation.dateline().place(), this.conversation.dateline().datePrinted(),
				this.conversation.occasionNote(), (occasion != null) ? occasion.name() : null);
		var names = participants().flatMap((it) -> Stream.of(it.name(), it.directName(), it.variants()));
		var headings = this.topics.stream().flatMap((it) -> Stream.of(it.name(), it.variants()));
		return Stream
			.of(Stream.of(own, names, headings)
				.flatMap((it) -> it)
				.filter(Objects::nonNull)
				.flatMap((it) -> Stream.of(it.split("; "))), Stream.ofNullable(brief).map(Brief::text),
					this.summary.stream())
			.flatMap((it) -> it);
	}

	private Stream<Participant> participants() {
		return this.participations.stream().map(Participation::participant).filter(Objects::nonNull);
	}

	/** The editors' footnotes in HTML, which are no part of the running text. */
	Stream<String> notes() {
		return this.notes.stream();
	}

}
