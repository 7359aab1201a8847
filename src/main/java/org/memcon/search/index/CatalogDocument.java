package org.memcon.search.index;

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
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLJoinTableRestriction;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Topic;

/**
 * A conversation's card in the catalog: all that it can be found by. Ingest writes the
 * tables; the card only reads them, and the {@link IndexSynchronizer} makes the index
 * from it.
 */
@Entity
@Immutable
@Table(name = "conversations")
@Indexed(index = "catalog")
public class CatalogDocument {

	public static final String REDACTED = "yes";

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

	@SuppressWarnings("NullAway.Init")
	protected CatalogDocument() {
	}

	/** That of the conversation. */
	Long id() {
		return this.id;
	}

	@KeywordField(sortable = Sortable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getChronology() {
		return this.conversation.chronology();
	}

	@KeywordField(name = "topic", aggregable = Aggregable.YES, projectable = Projectable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getTopicSlugs() {
		return this.topics.stream().map(Topic::slug).toList();
	}

	/** Those among the topics that a machine proposed and no editor has looked at. */
	@KeywordField(name = "proposed", projectable = Projectable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getProposedSlugs() {
		return this.proposedTopics.stream().map(Topic::slug).toList();
	}

	@KeywordField(name = "participant", aggregable = Aggregable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getParticipantSlugs() {
		return participants().map(Participant::slug).distinct().toList();
	}

	/** Everyone who took part, in the record's own order. */
	@KeywordField(name = "people", searchable = Searchable.NO, projectable = Projectable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getPeople() {
		return this.participations.stream().map((it) -> IndexedParticipant.of(it).stored()).distinct().toList();
	}

	@KeywordField(aggregable = Aggregable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public @Nullable String getYear() {
		var day = getStartsOn();
		return (day != null) ? String.valueOf(day.getYear()) : null;
	}

	@KeywordField(name = "occasion", aggregable = Aggregable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public @Nullable String getOccasionSlug() {
		var occasion = this.conversation.occasion();
		return (occasion != null) ? occasion.slug() : null;
	}

	@KeywordField(aggregable = Aggregable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getForm() {
		return this.conversation.form().code();
	}

	@KeywordField(name = "collection", aggregable = Aggregable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getCollectionSlug() {
		return this.conversation.collection().slug();
	}

	@KeywordField(name = "basis", aggregable = Aggregable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getTextBasis() {
		return this.conversation.textBasis().code();
	}

	@KeywordField(name = "redactions", aggregable = Aggregable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public @Nullable String getRedacted() {
		return this.conversation.isRedacted() ? REDACTED : null;
	}

	@GenericField
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public @Nullable LocalDate getStartsOn() {
		return this.conversation.dateline().startsOn();
	}

	@GenericField
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public @Nullable LocalDate getEndsOn() {
		return this.conversation.dateline().endsOn();
	}

	@GenericField(sortable = Sortable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public Instant getChangedAt() {
		return this.conversation.changedAt();
	}

	/** When the record first came into the archive, under whatever slug. */
	@GenericField(projectable = Projectable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public Instant getEnteredAt() {
		return this.enteredAt;
	}

	/** The running text, passage by passage. */
	@FullTextField(analyzer = "stemmed")
	@FullTextField(name = "spelling", analyzer = "spelled")
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getText() {
		return this.text;
	}

	/**
	 * What the title page says: title, place, occasion, names, topics; and the abstract
	 * that is kept beside the document's own words.
	 */
	@FullTextField(analyzer = "stemmed")
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getDescription() {
		var occasion = this.conversation.occasion();
		var own = Stream.of(this.conversation.title(), this.conversation.dateline().place(),
				this.conversation.dateline().datePrinted(), this.conversation.occasionNote(),
				(occasion != null) ? occasion.name() : null);
		var names = participants().flatMap((it) -> Stream.of(it.name(), it.directName(), it.variants()));
		var headings = this.topics.stream().flatMap((it) -> Stream.of(it.name(), it.variants()));
		return Stream
			.concat(Stream.of(own, names, headings)
				.flatMap((it) -> it)
				.filter(Objects::nonNull)
				.flatMap((it) -> Stream.of(it.split("; "))), this.summary.stream())
			.toList();
	}

	private Stream<Participant> participants() {
		return this.participations.stream().map(Participation::participant).filter(Objects::nonNull);
	}

	/** The editors' footnotes, which are no part of the running text. */
	@FullTextField(analyzer = "stemmed")
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getNotes() {
		return this.notes.stream().map((html) -> Jsoup.parseBodyFragment(html).text()).toList();
	}

}
