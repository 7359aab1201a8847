package org.memcon.ingest.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Turn;
import org.memcon.ingest.store.AnchorAssigner.AnchoredText;

import static org.assertj.core.api.Assertions.assertThat;

class AnchorAssignerTests {

	private static final Dateline UNKNOWN = new Dateline(null, null, null, null, null, null, Certainty.LOW, null, null);

	@Test
	void aNewRecordKeepsTheNumbersOfItsReader() {
		assertThat(assigned(AnchorAssigner.of(List.of(), List.of(), 0), "a", "b")).containsExactly("t1", "t2");
	}

	@Test
	void unchangedWordsKeepTheirAnchorsWhereSomethingIsAdded() {
		assertThat(assigned(held(2, "a", "b"), "new", "a", "newer", "b")).containsExactly("t3", "t1", "t4", "t2");
	}

	@Test
	void unchangedWordsKeepTheirAnchorsWhereSomethingIsTakenOut() {
		assertThat(assigned(held(3, "a", "b", "c"), "a", "c")).containsExactly("t1", "t3");
	}

	@Test
	void anEditedTurnKeepsItsAnchorWhereItStands() {
		assertThat(assigned(held(3, "a", "b", "c"), "a", "b, mended", "c")).containsExactly("t1", "t2", "t3");
		assertThat(assigned(held(2, "a", "b"), "a", "b, mended")).containsExactly("t1", "t2");
	}

	@Test
	void unchangedWordsKeepTheirAnchorsWhereTheyAreMoved() {
		assertThat(assigned(held(3, "a", "b", "c"), "c", "a", "b")).containsExactly("t3", "t1", "t2");
		assertThat(assigned(held(3, "a", "b", "c"), "a", "new", "c", "b")).containsExactly("t1", "t4", "t3", "t2");
	}

	@Test
	void anchorLeadsToThePassageThatHoldsItsWordsWhole() {
		var first = "We spoke of missiles at some length.";
		var second = "The ambassador  had nothing new to say.";
		var held = held(3, first, second, "End.");
		var draft = held.assign(draft(Set.of(), passage("t1", "The ambassador had nothing new to say. " + first),
				passage("t2", "Something else altogether was said here."), passage("t3", "End.")));

		assertThat(anchors(draft)).containsExactly("t1", "t4", "t3");
		assertThat(held.successors(draft)).containsExactly(Map.entry("t2", "t1"));
	}

	@Test
	void anchorLeadsToTheStartOfWordsThatAPageNowDivides() {
		var held = held(2, "They spoke of long negotiations in Vienna.", "End.");
		var draft = held.assign(draft(Set.of(), passage("t1", "The next day. They spoke of long nego\u00AD"),
				passage("t1-2", "tiations in Vienna. It snowed."), passage("t2", "More."), passage("t3", "End.")));

		assertThat(held.successors(draft)).containsExactly(Map.entry("t1", anchors(draft).get(0)));
	}

	@Test
	void aNumberThatWasTakenOutIsNotUsedAgain() {
		assertThat(assigned(held(9, "a", "b"), "a", "b", "c")).containsExactly("t1", "t2", "t10");
	}

	@Test
	void wordsThatComeTwiceKeepTheirOrder() {
		assertThat(assigned(held(3, "yes", "no", "yes"), "yes", "so", "no", "yes")).containsExactly("t1", "t4", "t2",
				"t3");
	}

	@Test
	void aTurnOverTwoPagesIsOne() {
		var held = AnchorAssigner.of(
				List.of(new AnchoredText("t1", "a"), new AnchoredText("t2", "b"), new AnchoredText("t2-2", "c")),
				List.of(), 2);

		var draft = draft(Set.of(), passage("t1", "x"), passage("t2", "y"), passage("t3", "a"), passage("t4", "b"),
				passage("t4-2", "c"));

		assertThat(anchors(held.assign(draft))).containsExactly("t3", "t4", "t1", "t2", "t2-2");
	}

	@Test
	void anAnchorThatTheSourceGivesIsLeftAlone() {
		var draft = draft(Set.of("t7", "t1"), passage("t7", "a"), passage("t1", "b"), passage("t2", "c"));

		assertThat(anchors(held(2, "a", "b").assign(draft))).containsExactly("t7", "t1", "t8");
	}

	@Test
	void theAnchorsOfTheOtherLayerAreTaken() {
		var overAnAbstract = AnchorAssigner.of(List.of(),
				List.of(new AnchoredText("t1", "a"), new AnchoredText("t2", "b")), 2);

		assertThat(assigned(overAnAbstract, "a", "b")).containsExactly("t3", "t4");
	}

	@Test
	void theLastNumberCountsEveryPiece() {
		assertThat(
				AnchorAssigner.last(draft(Set.of(), passage("t3", "a"), passage("t12a", "b"), passage("t12a-2", "c"))))
			.isEqualTo(12);
	}

	private static AnchorAssigner held(int last, String... texts) {
		return AnchorAssigner.of(
				IntStream.range(0, texts.length).mapToObj((i) -> new AnchoredText("t" + (i + 1), texts[i])).toList(),
				List.of(), last);
	}

	private static List<String> assigned(AnchorAssigner anchorAssigner, String... texts) {
		return anchors(anchorAssigner.assign(draft(Set.of(),
				IntStream.range(0, texts.length)
					.mapToObj((i) -> passage("t" + (i + 1), texts[i]))
					.toArray(Turn[]::new))));
	}

	private static List<String> anchors(Draft draft) {
		return draft.turns().map(Turn::anchor).toList();
	}

	private static Turn passage(String anchor, String text) {
		return new Turn(anchor, PassageStatus.SAID, null, null, null, null, List.of(), text, text, List.of(), List.of(),
				null);
	}

	private static Draft draft(Set<String> given, Turn... turns) {
		var page = new Page(1, null, null, "", Arrays.asList(turns), null);
		return new Draft("a", "A", RecordForm.MEMCON, Certainty.HIGH, UNKNOWN, null, null, TextBasis.TRANSCRIPTION,
				null, null, null, List.of(), List.of(), null, List.of(), List.of(), List.of(page), Set.of(), given,
				Set.of(), null, null, null);
	}

}
