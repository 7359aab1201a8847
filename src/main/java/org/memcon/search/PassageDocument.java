package org.memcon.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.TextBasis;
import org.memcon.participant.Participant;
import org.memcon.words.DividedWord;

/**
 * A passage of the running text as the index holds it, with all that it can be found by.
 * What a page break divides is one passage; {@link CatalogMapping} names its fields in
 * the index.
 */
@Entity
@Immutable
@Table(name = "turns")
@Indexed(index = "passages")
public class PassageDocument {

	@Id
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "conversation_id")
	private CatalogDocument record;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "participantId")
	private @Nullable Participant speaker;

	private int ordinal;

	private String anchor;

	private String text;

	private @Nullable String wordRest;

	private @Nullable String topics;

	@Transient
	private String continuation = "";

	public Long id() {
		return this.id;
	}

	/** The id of the conversation. */
	public Long conversationId() {
		return this.record.id();
	}

	Conversation conversation() {
		return this.record.conversation();
	}

	int ordinal() {
		return this.ordinal;
	}

	/** Tells if this is the rest of another passage, which a page break divides. */
	public boolean continues(PassageDocument other) {
		return this.record.id().equals(other.record.id()) && conversation().textBasis() != TextBasis.ABSTRACT
				&& this.anchor.startsWith(other.anchor + "-");
	}

	/** Adds what continues this passage on a later page. */
	public void add(PassageDocument next) {
		this.continuation = this.continuation.isEmpty() ? next.text()
				: DividedWord.join(this.continuation, next.text());
	}

	String text() {
		return this.continuation.isEmpty() ? this.text + Objects.requireNonNullElse(this.wordRest, "")
				: DividedWord.join(this.text, this.continuation);
	}

	/** The topics that a machine proposed and no editor has looked at. */
	Stream<String> proposedSlugs() {
		var proposed = this.record.proposedSlugs().collect(Collectors.toSet());
		return valuesOf(Facet.TOPIC).filter(proposed::contains);
	}

	/** The values that this passage has itself, or else those of its conversation. */
	Stream<String> valuesOf(Facet facet) {
		return switch (facet) {
			case SPEAKER -> Stream.ofNullable(this.speaker).map(Participant::slug);
			case TOPIC -> Stream.ofNullable(this.topics).flatMap((slugs) -> Stream.of(slugs.split(" ")));
			default -> facet.valuesOf(this.record);
		};
	}

}
