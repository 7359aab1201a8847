package org.memcon.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;
import org.memcon.conversation.Conversations.RecordCounts;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.conversation.Turns.FoundPassage;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.grouping.Holding;
import org.memcon.conversation.grouping.Occasion;
import org.memcon.conversation.grouping.Occasions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The stores, on the real schema and the real corpus.
 */
@SeededArchive
class StoreTests {

	private static final String FIRST = "2001-06-16-bush-putin-memcon";

	private static final String LAST = "2008-04-06-bush-putin-memcon";

	private static final String EVE_OF_WAR = "2003-03-18-bush-putin-telcon";

	@Autowired
	private Conversations conversations;

	@Autowired
	private Pages pages;

	@Autowired
	private Turns turns;

	@Autowired
	private Collections collections;

	@Autowired
	private Occasions occasions;

	@Autowired
	private Sources sources;

	@Autowired
	private Particulars particulars;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void entriesStandInOrderOfTime() {
		var entries = this.conversations.entries(Limit.unlimited());

		assertThat(entries).hasSize(11).isSortedAccordingTo((a, b) -> a.chronology().compareTo(b.chronology()));
		assertThat(entries.get(0).slug()).isEqualTo(FIRST);
		assertThat(entries.get(10).slug()).isEqualTo(LAST);
		assertThat(this.conversations.entries(Limit.of(2))).hasSize(2);
		assertThat(this.conversations.recordCounts())
			.isEqualTo(new RecordCounts(11, 11, LocalDate.of(2001, 6, 16), LocalDate.of(2008, 4, 6)));
	}

	@Test
	void queriesCountThePapersByTheirForm() {
		var conversations = RecordForm.CONVERSATIONS.stream().map(RecordForm::name).collect(Collectors.joining(", "));

		assertThat(Holding.PAPER).isEqualTo("case when c.form not in (%s) then c.id end", conversations);
	}

	@Test
	void findsOneByItsSlugWithCollectionAndOccasion() {
		assertThat(this.conversations.findBySlug(EVE_OF_WAR)).hasValueSatisfying((conversation) -> {
			assertThat(conversation.collection().slug()).isEqualTo("bush-putin-2026");
			assertThat(conversation.occasion()).extracting(Occasion::slug).isEqualTo("crisis-call");
			assertThat(conversation.dateline().startsAt()).isEqualTo("09:29");
			assertThat(conversation.address()).hasToString("/conversations/" + EVE_OF_WAR);
			assertThat(conversation.sourceFile()).isEqualTo("corpus/bush-putin-2026/" + EVE_OF_WAR + ".xml");
		});
		assertThat(this.conversations.findBySlug("2001-01-01")).isEmpty();
	}

	@Test
	void neighboursAreTheNextInTime() {
		var call = this.conversations.findBySlug(EVE_OF_WAR).orElseThrow().chronology();

		assertThat(this.conversations.before(call, Limit.of(1))).map(ConversationListEntry::slug)
			.contains("2002-06-27-bush-putin-memcon");
		assertThat(this.conversations.after(call, Limit.of(1))).map(ConversationListEntry::slug)
			.contains("2005-09-16-bush-putin-memcon");
	}

	@Test
	void theFirstAndTheLastHaveOneNeighbour() {
		assertThat(this.conversations.before(chronology(FIRST), Limit.of(1))).isEmpty();
		assertThat(this.conversations.after(chronology(LAST), Limit.of(1))).isEmpty();
	}

	@Test
	void passagesOnATopicAreThoseThatTheEditorGaveIt() {
		var first = id(FIRST);
		var last = id(LAST);

		assertThat(this.turns.passagesOn("nato-enlargement", List.of(first, last), 7))
			.extracting(FoundPassage::conversation, FoundPassage::anchor, FoundPassage::layer, FoundPassage::divided)
			.contains(tuple(first, "t11", TextLayer.TEXT, false))
			.doesNotContain(tuple(first, "t12", TextLayer.TEXT, false));
		assertThat(this.turns.passagesOn("nato-enlarge", List.of(first, last), 7)).isEmpty();
		assertThat(this.turns.passagesOn("nato-enlargement", List.of(), 7)).isEmpty();
	}

	@Test
	void passagesOfASpeakerAreTheFirstOfEachConversation() {
		var bush = this.jdbc.sql("select id from participants where slug = 'bush-george-w'").query(Long.class).single();
		var all = this.turns.passagesBy(bush, List.of(id(FIRST), id(EVE_OF_WAR)), 100);

		assertThat(all).extracting(FoundPassage::speaker).containsOnly("President Bush");
		assertThat(this.turns.passagesBy(bush, List.of(id(EVE_OF_WAR)), 2)).hasSize(2)
			.isEqualTo(all.stream().filter((it) -> it.conversation().equals(id(EVE_OF_WAR))).limit(2).toList())
			.allMatch((it) -> it.total() > 2);
	}

	@Test
	@Transactional
	void restOfAPassageOnTheNextPageIsNoneOfItsOwn() {
		var id = id(FIRST);
		this.jdbc.sql("update turns set anchor = 't11-2', topics = 'nato' where conversation_id = ? and anchor = 't12'")
			.param(id)
			.update();
		assertThat(this.turns.passagesOn("nato", List.of(id), 7)).extracting(FoundPassage::anchor)
			.containsExactly("t11", "t11-2");

		this.jdbc.sql("update conversations set text_basis = 'TRANSCRIPTION' where id = ?").param(id).update();

		assertThat(this.turns.passagesOn("nato", List.of(id), 7)).singleElement().matches(FoundPassage::divided);
	}

	@Test
	@Transactional
	void passagesOfASummarySpeakOfTheTopicsOfItsRecord() {
		var id = id(FIRST);
		this.jdbc.sql("update pages set layer = 'SUMMARY' where conversation_id = ?").param(id).update();

		assertThat(this.turns.passagesOn("nato", List.of(id), 7)).extracting(FoundPassage::layer)
			.containsExactly(TextLayer.SUMMARY);
	}

	@Test
	void theNearestDayIsThatOfAnyYear() {
		assertThat(this.conversations.nearestTo(LocalDate.of(2026, 9, 14), Limit.of(2)))
			.extracting(ConversationListEntry::slug)
			.containsExactly("2001-09-12-bush-putin-telcon", "2005-09-16-bush-putin-memcon");
	}

	@Test
	void theNearestDayCanLieOnTheOtherSideOfNewYear() {
		assertThat(this.conversations.nearestTo(LocalDate.of(2026, 1, 2), Limit.of(3)))
			.extracting(ConversationListEntry::slug)
			.containsExactly("2001-11-13-bush-putin-memcon", "2001-11-08-bush-putin-telcon",
					"2001-10-21-bush-putin-memcon");
	}

	@Test
	void countsByYear() {
		assertThat(this.conversations.countByYear()).containsExactly(new YearCount(2001, 6), new YearCount(2002, 2),
				new YearCount(2003, 1), new YearCount(2005, 1), new YearCount(2008, 1));
	}

	@Test
	void entriesOfACollectionOrAnOccasionAreOnlyTheirs() {
		assertThat(this.conversations.entriesOfCollection("bush-putin-2025", Limit.of(9)))
			.extracting(ConversationListEntry::slug)
			.containsExactly(FIRST, "2005-09-16-bush-putin-memcon", LAST);
		assertThat(this.conversations.entriesOfOccasion("crisis-call", Limit.of(9)))
			.extracting(ConversationListEntry::slug)
			.containsExactly("2001-09-12-bush-putin-telcon", EVE_OF_WAR);
		assertThat(this.conversations.entriesOfOccasion("nothing", Limit.of(9))).isEmpty();
	}

	@Test
	void entriesOfChosenConversationsStandInOrderOfTime() {
		var ids = List.of(id(LAST), id(FIRST));

		assertThat(this.conversations.entries(ids)).extracting(ConversationListEntry::slug)
			.containsExactly(FIRST, LAST);
	}

	@Test
	void holdingsCountTheirRecordsAndGiveTheirDays() {
		assertThat(this.collections.holdings()).extracting(Holding::slug, Holding::count, Holding::first, Holding::last)
			.containsExactly(tuple("bush-putin-2025", 3L, LocalDate.of(2001, 6, 16), LocalDate.of(2008, 4, 6)),
					tuple("bush-putin-2026", 8L, LocalDate.of(2001, 7, 6), LocalDate.of(2003, 3, 18)));
		assertThat(this.occasions.holdings()).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()))
			.extracting(Holding::count)
			.satisfies((counts) -> assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(11));
	}

	@Test
	void aCollectionKeepsWhatItsFileSays() {
		assertThat(this.collections.findBySlug("bush-putin-2026")).hasValueSatisfying((collection) -> {
			assertThat(collection.publisher()).isEqualTo("National Security Archive");
			assertThat(collection.imprint().publishedOn()).isEqualTo("2026-01-07");
			assertThat(collection.address()).startsWith("https://nsarchive.gwu.edu/");
		});
		assertThat(this.collections.findBySlug("nothing")).isEmpty();
	}

	@Test
	void pagesStandInTheirOrder() {
		var found = this.pages.findAllOf(EVE_OF_WAR, TextLayer.TEXT);

		assertThat(found).extracting(Page::number).isSorted().startsWith(1);
		assertThat(found).hasSize(this.conversations.findBySlug(EVE_OF_WAR).orElseThrow().pageCount());
		assertThat(found.get(1).address()).isEqualTo("/conversations/" + EVE_OF_WAR + "/pages/2");
		assertThat(this.pages.findAllOf("nothing", TextLayer.TEXT)).isEmpty();
	}

	@Test
	void turnsOfAPageBringTheirNotes() {
		var page = this.pages.findAllOf("2001-07-06-bush-putin-telcon", TextLayer.TEXT).get(0);

		var found = this.turns.findAllOnPage(page.id());

		assertThat(found).extracting(Turn::anchor).startsWith("t1", "t2").doesNotHaveDuplicates();
		assertThat(found.get(1).speaker()).isEqualTo("President Putin");
		assertThat(found.get(1).sideName()).isEqualTo("Russia");
		assertThat(found.get(1).sideNumber()).isEqualTo(2);
		assertThat(found.get(1).notes()).extracting(Note::kind).containsExactly(NoteKind.GLOSS, NoteKind.EVIDENCE);
		assertThat(found.get(1).notes()).extracting(Note::support)
			.last()
			.satisfies((support) -> assertThat(support.families()).isEqualTo(3));
	}

	@Test
	void turnsOfAConversationRunThroughItsPages() {
		var conversation = id(EVE_OF_WAR);

		assertThat(this.turns.findAllIn(conversation, TextLayer.TEXT)).extracting(Turn::anchor)
			.containsExactlyElementsOf(
					this.turns.textsOf(List.of(conversation)).stream().map(Turns.TurnText::anchor).toList());
		assertThat(this.turns.textsOf(List.of(conversation))).extracting(Turns.TurnText::page).isSorted();
	}

	@Test
	void sourcesAreThoseOfTheConversationInTheOrderOfTheBibliography() {
		var all = this.sources.findAll().stream().map(Source::code).toList();

		var found = this.sources.findAllOf(id(EVE_OF_WAR)).stream().map(Source::code).toList();

		assertThat(found).contains("P1").doesNotHaveDuplicates();
		assertThat(all.stream().filter(found::contains)).containsExactlyElementsOf(found);
	}

	@Test
	void particularsAreThoseOfTheConversation() {
		assertThat(this.particulars.findByConversationId(id(EVE_OF_WAR)))
			.filteredOn((particular) -> particular.kind() == ParticularKind.NSC_LOG)
			.singleElement()
			.satisfies((log) -> assertThat(log.html()).contains("2569"));
	}

	private Long id(String slug) {
		return this.conversations.findBySlug(slug).orElseThrow().id();
	}

	private String chronology(String slug) {
		return this.conversations.findBySlug(slug).orElseThrow().chronology();
	}

}
