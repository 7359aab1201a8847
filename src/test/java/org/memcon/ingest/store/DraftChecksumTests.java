package org.memcon.ingest.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.topic.TopicAssigner;

import static org.assertj.core.api.Assertions.assertThat;

class DraftChecksumTests {

	private static final Participation CALLER = new Participation("doe-jane", "Jane Doe", "United States", 1,
			"principal", Certainty.HIGH);

	private static final SourceSupport SUPPORT = new SourceSupport(Evidence.values()[0], 2, "<cite>A paper</cite>");

	/**
	 * Stored archives hold sums of this kind: a new sum would announce every record as
	 * changed.
	 */
	@Test
	void checksumOfAnUnchangedDraftIsTheOneThatStoredArchivesHold() {
		assertThat(DraftChecksum.of("papers", draft(Set.of())))
			.isEqualTo("6e7878782dc648ef31cd7251b8a4788b4fbd2af2c50756eb7cf6151e0bdd6b50");
	}

	@Test
	void checksumIsTheSameWhateverTheRecordWasCalledBefore() {
		assertThat(DraftChecksum.of("papers", draft(Set.of("another-name"))))
			.isEqualTo(DraftChecksum.of("papers", draft(Set.of())));
	}

	@Test
	void checksumDiffersWithTheCollectionAndWithTheText() {
		var draft = draft(Set.of());

		assertThat(DraftChecksum.of("papers", draft)).isNotEqualTo(DraftChecksum.of("letters", draft))
			.isNotEqualTo(DraftChecksum.of("papers", draft.withSlug("other")))
			.isNotEqualTo(DraftChecksum.of("papers", draft.withPages(List.of())));
	}

	@Test
	void checksumDiffersWhereThePlacesOfWordsAreReadForTheFirstTime() {
		var before = draft(Set.of());

		assertThat(DraftChecksum.of("papers", before.withPages(List.of(page("0 6 100 200 150 212")))))
			.isNotEqualTo(DraftChecksum.of("papers", before));
	}

	private static Draft draft(Set<String> formerSlugs) {
		var dateline = new Dateline("January 2, 1999", LocalDate.of(1999, 1, 2), LocalDate.of(1999, 1, 2),
				LocalTime.of(9, 30), null, "-05:00", Certainty.HIGH, "Washington", Certainty.LOW);
		var name = new AuthorityRecord("doe-jane", "Doe, Jane", "Jane Doe", "J. Doe", null, "<p>A caller.</p>", "1940",
				null, Set.of("volume#p_DJ"));
		return new Draft("1999-01-02-doe-roe-telcon", "Telephone conversation", RecordForm.TELCON, Certainty.HIGH,
				dateline, null, null, TextBasis.ABSTRACT, "A note.", null, "https://example.org/", List.of(name),
				List.of(CALLER, Participation.NONE), null,
				List.of(new Particular(ParticularKind.values()[0], "<b>12</b>", SUPPORT, null)),
				List.of(new Heading("nato", TopicAssigner.SOURCE)), List.of(page(null)), Set.of("a-source"),
				Set.of("t1"), formerSlugs, null, null, null);
	}

	private static Page page(@Nullable String layout) {
		var turn = new Turn("t1", PassageStatus.values()[0], "A heading", "The President", CALLER, Certainty.HIGH,
				List.of("nato"), "<p>Hello.</p>", "Hello.",
				List.of(new Note(NoteKind.values()[0], "1", "n1", "<p>A note.</p>", SourceSupport.NONE)),
				List.of(new PrintedRedaction(2, null, "[not declassified]", "1 line", "1.5(c)")), layout);
		return new Page(1, "i", "An opening", "Hello.", List.of(turn), new Facsimile("abc", 10, 20));
	}

}
