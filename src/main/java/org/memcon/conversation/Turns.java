package org.memcon.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversations.FormerName;
import org.memcon.conversation.evidence.Certainty;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The turns of all conversations, and their texts that lists quote.
 */
public interface Turns extends Repository<Turn, Long> {

	/**
	 * Part of a query: passages with the beginning of their texts, up to a condition. Of
	 * a document, the rest on the next page is no passage of its own.
	 */
	String PASSAGES = """
			select q.conversation as conversation, q.layer as layer, q.page as page, q.anchor as anchor,
				q.standing as standing, q.speaker as speaker, q.speakerCertainty as speakerCertainty, q.text as text,
				case when exists (select 1 from Turn n where n.conversation.id = q.conversation
					and n.anchor = concat(q.anchor, '-2')) then true else false end as divided,
				q.total as total
			from (select c.id as conversation, p.layer as layer, p.number as page, t.anchor as anchor,
				t.standing as standing, t.speaker as speaker, t.speakerCertainty as speakerCertainty,
				substring(t.text, 1, 1001) as text, count(*) over (partition by c.id) as total,
				row_number() over (partition by c.id order by p.layer desc, t.ordinal) as place
				from Turn t join t.page p join t.conversation c
				where c.id in :conversations
					and (c.textBasis = ABSTRACT or p.layer = SUMMARY or t.anchor not like '%-%') and
			""";

	/** Part of a query: the first of some passages in each conversation. */
	String FIRST = ") q where q.place <= :most order by q.conversation, q.place";

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

	/** The turns at these places, each a slug, a colon and an anchor. */
	@Query("""
			from Turn t join fetch t.page p join fetch t.conversation c
			where c.slug in :slugs and concat(c.slug, ':', t.anchor) in :places
			""")
	List<Turn> findAllAt(Collection<String> slugs, Collection<String> places);

	/** The turns that succeeded former ones at such places. */
	@Query(value = """
			select concat(c.slug, ':', f.anchor) as former, concat(c.slug, ':', f.successor) as present
			from former_anchors f join conversations c on c.id = f.conversation_id
			where c.slug in :slugs and f.successor is not null and concat(c.slug, ':', f.anchor) in :places
			""", nativeQuery = true)
	List<FormerName> successorsOf(Collection<String> slugs, Collection<String> places);

	boolean existsByPageIdAndAnchor(Long page, String anchor);

	@Query("""
			select t.conversation.id as conversation, p.number as page, t.anchor as anchor, t.speaker as speaker,
				t.text || coalesce(t.wordRest, '') as text
			from Turn t join t.page p where t.conversation.id in :conversations and p.layer = TEXT
			order by t.conversation.id, t.ordinal
			""")
	List<TurnText> textsOf(List<Long> conversations);

	/**
	 * The parts of these passages, one on each page over which a passage of a document
	 * goes.
	 */
	@Query("""
			select h.id as passage, c.id as conversation, t.id as id, t.ordinal as ordinal, p.number as page,
				p.label as label, t.anchor as anchor, t.standing as standing, t.speaker as speaker,
				t.speakerCertainty as speakerCertainty, t.participantId as participant, t.capacity as capacity,
				t.topics as topics, t.text as text, coalesce(t.wordRest, '') as wordRest,
				c.changedAt as changedAt
			from Turn h join h.conversation c join Turn t on t.conversation.id = c.id join t.page p
			where h.id in :passages and p.layer = TEXT and (t.id = h.id
				or (c.textBasis <> ABSTRACT and locate(concat(h.anchor, '-'), t.anchor) = 1))
			order by h.id, t.ordinal
			""")
	List<PassagePart> partsOf(List<Long> passages);

	/** The beginnings and ends of the turns beside these. */
	@Query("""
			select n.conversation.id as conversation, n.ordinal as ordinal, n.speaker as speaker,
				substring(n.text, 1, 500) as beginning, substring(n.text, greatest(1, length(n.text) - 499)) as ending
			from Turn t join Turn n on n.conversation.id = t.conversation.id
				and (n.ordinal = t.ordinal - 1 or n.ordinal = t.ordinal + 1) join n.page p
			where t.id in :turns and p.layer = TEXT
			""")
	Set<NearbyTurn> nearbyTurns(List<Long> turns);

	/** The participants who speak in the text of a conversation. */
	@Query("""
			select distinct t.participantId from Turn t
			where t.conversation.id = :conversation and t.page.layer = TEXT and t.participantId is not null
			""")
	Set<Long> speakersIn(Long conversation);

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

	/**
	 * The first passages that speak of this topic in each of these conversations; also
	 * those of a summary, which describes the record.
	 */
	@Query(PASSAGES + "locate(concat(' ', :topic, ' '), concat(' ', t.topics, ' ')) > 0" + FIRST)
	List<FoundPassage> passagesOn(String topic, List<Long> conversations, int most);

	/** The first passages that this participant speaks in each of these conversations. */
	@Query(PASSAGES + "t.participantId = :participant and p.layer = TEXT" + FIRST)
	List<FoundPassage> passagesBy(Long participant, List<Long> conversations, int most);

	/**
	 * A passage that a list quotes, with the beginning of its text, and the number of all
	 * such passages of the conversation.
	 *
	 * @param divided whether it goes on on the next page
	 */
	record FoundPassage(Long conversation, TextLayer layer, int page, String anchor, PassageStatus standing,
			@Nullable String speaker, @Nullable Certainty speakerCertainty, String text, boolean divided, long total) {
	}

	/**
	 * The part of a passage that is on one page.
	 *
	 * @param passage the id of the passage, which is that of its first part
	 */
	record PassagePart(Long passage, Long conversation, Long id, int ordinal, int page, @Nullable String label,
			String anchor, PassageStatus standing, @Nullable String speaker, @Nullable Certainty speakerCertainty,
			@Nullable Long participant, @Nullable String capacity, @Nullable String topics, String text,
			String wordRest, Instant changedAt) {
	}

	/** A turn beside a passage, with the beginning and the end of its text. */
	record NearbyTurn(Long conversation, int ordinal, @Nullable String speaker, String beginning, String ending) {
	}

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
