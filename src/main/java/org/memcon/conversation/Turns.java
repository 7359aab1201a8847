package org.memcon.conversation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The turns of all conversations, and their texts that lists quote.
 */
public interface Turns extends Repository<Turn, Long> {

	@Query("from Turn t left join fetch t.notes where t.page.id = :page order by t.ordinal")
	List<Turn> findAllOnPage(Long page);

	@Query("from Turn t left join fetch t.notes where t.conversation.id = :conversation and t.page.layer = :layer order by t.ordinal")
	List<Turn> findAllIn(Long conversation, TextLayer layer);

	/** The turns of these conversations, including those of summaries. */
	@Query("""
			from Turn t left join fetch t.notes where t.conversation.id in :conversations
			order by t.conversation.id, t.page.layer desc, t.ordinal
			""")
	List<Turn> findAllInConversations(List<Long> conversations);

	boolean existsByPageIdAndAnchor(Long page, String anchor);

	@Query("""
			select t.conversation.id as conversation, p.number as page, t.anchor as anchor, t.speaker as speaker,
				t.text || coalesce(t.wordRest, '') as text
			from Turn t join t.page p where t.conversation.id in :conversations and p.layer = TEXT
			order by t.conversation.id, t.ordinal
			""")
	List<TurnText> textsOf(List<Long> conversations);

	/** The place of a turn, also of one in the summary. */
	@Query("""
			select p.layer as layer, p.number as page, t.anchor as anchor
			from Turn t join t.page p where t.conversation.slug = :slug and t.anchor = :anchor
			""")
	Optional<TurnPlace> placeOf(String slug, String anchor);

	/**
	 * The anchor of the turn that succeeded a former one: an empty string if none did,
	 * and nothing if there never was one.
	 */
	@Query(value = """
			select coalesce(f.successor, '') from former_anchors f join conversations c on c.id = f.conversation_id
			where c.slug = :slug and f.anchor = :anchor
			""", nativeQuery = true)
	Optional<String> successorOf(String slug, String anchor);

	/** The pages on which this participant speaks. */
	@Query("""
			select distinct t.conversation.id as conversation, p.number as number
			from Turn t join t.page p where t.participantId = :participant and p.layer = TEXT order by 1, 2
			""")
	List<PageNumber> pagesSpokenOnBy(Long participant);

	/** The place of a turn in its record. */
	record TurnPlace(TextLayer layer, int page, String anchor) {
	}

	/** The whole text of a turn, with its page and its speaker as printed. */
	record TurnText(Long conversation, int page, String anchor, @Nullable String speaker, String text) {
	}

	/** The number of a page on which something occurs in a conversation. */
	record PageNumber(Long conversation, int number) {
	}

}
