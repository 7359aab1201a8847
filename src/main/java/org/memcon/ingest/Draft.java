package org.memcon.ingest;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.Standing;
import org.memcon.conversation.Support;
import org.memcon.conversation.TextBasis;

/**
 * What a source says of one conversation, as printed and cleaned, before it is entered in
 * the archive. Authority records are named by their slugs; all HTML is of the
 * {@link AllowList}.
 */
record Draft(String slug, String title, RecordForm form, Certainty formCertainty, Dateline dateline,
		@Nullable String occasion, @Nullable String occasionNote, TextBasis textBasis, @Nullable String sourceNote,
		@Nullable String sourceLabel, @Nullable String sourceAddress, List<Person> persons,
		@Nullable String participantsNote, List<Fact> particulars, List<String> topics, List<Leaf> pages,
		Set<String> sources) {

	/** A person's part, in the order of the list of participants. */
	record Person(@Nullable String participant, String namePrinted, @Nullable String side, int sideNumber,
			@Nullable String capacity) {

		static final Person NOBODY = new Person(null, "", null, 0, null);

	}

	/** A particular of the record. */
	record Fact(ParticularKind kind, String html, Support support) {
	}

	/** One page. */
	record Leaf(int number, @Nullable String label, @Nullable String heading, String opening, List<Passage> passages) {

		List<String> topics() {
			return this.passages.stream().flatMap((passage) -> passage.topics().stream()).distinct().toList();
		}

	}

	/** One turn, or the part of it that stands on one page. */
	record Passage(String anchor, Standing standing, @Nullable String heading, @Nullable String speaker,
			@Nullable Person person, List<String> topics, String html, String text, List<Remark> notes) {

		Passage with(List<Remark> otherNotes) {
			return new Passage(this.anchor, this.standing, this.heading, this.speaker, this.person, this.topics,
					this.html, this.text, otherNotes);
		}

	}

	/** A note on a passage. */
	record Remark(NoteKind kind, String label, String anchor, String html, Support support) {
	}

}
