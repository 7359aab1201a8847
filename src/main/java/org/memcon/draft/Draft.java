package org.memcon.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.topic.TopicAssigner;

/**
 * What a source says of one conversation, as printed and cleaned, before it is entered in
 * the archive. Authority records are named by their slugs; those that the source itself
 * brings along are its {@code names}, and the anchors that it gives to its turns itself
 * are {@code givenAnchors}. The slugs that the record had before are its
 * {@code formerSlugs}. All HTML is of a small allow-list. A certainty of null means that
 * nothing was left to a machine.
 */
public record Draft(String slug, String title, RecordForm form, Certainty formCertainty, Dateline dateline,
		@Nullable String occasion, @Nullable String occasionNote, TextBasis textBasis, @Nullable String sourceNote,
		@Nullable String sourceLabel, @Nullable String sourceAddress, List<AuthorityRecord> authorityRecords,
		List<Participation> participations, @Nullable String participantsNote, List<Particular> particulars,
		List<Heading> headings, List<Page> pages, Set<String> sources, Set<String> givenAnchors,
		Set<String> formerSlugs) {

	/** The pages' passages in the order of the text. */
	public Stream<Turn> turns() {
		return this.pages.stream().flatMap((page) -> page.turns().stream());
	}

	/** The same with other pages, where only the text is to be changed. */
	public Draft withPages(List<Page> otherPages) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress,
				this.authorityRecords, this.participations, this.participantsNote, this.particulars, this.headings,
				otherPages, this.sources, this.givenAnchors, this.formerSlugs);
	}

	/** The same with other topics. */
	public Draft withHeadings(List<Heading> otherTopics) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress,
				this.authorityRecords, this.participations, this.participantsNote, this.particulars, otherTopics,
				this.pages, this.sources, this.givenAnchors, this.formerSlugs);
	}

	/** The same for another occasion and with other persons. */
	public Draft withOccasionAndParticipations(@Nullable String otherOccasion, List<Participation> otherPersons) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, otherOccasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress,
				this.authorityRecords, otherPersons, this.participantsNote, this.particulars, this.headings, this.pages,
				this.sources, this.givenAnchors, this.formerSlugs);
	}

	/** The same under another slug. */
	public Draft withSlug(String otherSlug) {
		return new Draft(otherSlug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress,
				this.authorityRecords, this.participations, this.participantsNote, this.particulars, this.headings,
				this.pages, this.sources, this.givenAnchors, this.formerSlugs);
	}

	/** The same, formerly known under other slugs. */
	public Draft withFormerSlugs(Set<String> otherSlugs) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress,
				this.authorityRecords, this.participations, this.participantsNote, this.particulars, this.headings,
				this.pages, this.sources, this.givenAnchors, otherSlugs);
	}

	/** A person's part, in the order of the list of participants. */
	public record Participation(@Nullable String participant, String namePrinted, @Nullable String side, int sideNumber,
			@Nullable String capacity, @Nullable Certainty certainty) {

		public static final Participation NONE = new Participation(null, "", null, 0, null, null);

	}

	/** A particular of the record. */
	public record Particular(ParticularKind kind, String html, SourceSupport support, @Nullable Certainty certainty) {
	}

	/** A topic by its slug, and who assigned it. */
	public record Heading(String topic, TopicAssigner assignment) {
	}

	/** One page. */
	public record Page(int number, @Nullable String label, @Nullable String heading, String opening, List<Turn> turns,
			@Nullable Facsimile facsimile) {

		private static final int OPENING_WORDS = 14;

		/** The opening of a page that begins with this text. */
		public static String firstWords(String text) {
			var words = text.split(" ", OPENING_WORDS + 1);
			return (words.length <= OPENING_WORDS) ? text
					: String.join(" ", List.of(words).subList(0, OPENING_WORDS)) + " …";
		}

		public List<String> topics() {
			return this.turns.stream().flatMap((turn) -> turn.topics().stream()).distinct().toList();
		}

		public Page withTurns(List<Turn> otherPassages) {
			return new Page(this.number, this.label, this.heading, this.opening, otherPassages, this.facsimile);
		}

	}

	/** One turn, or the part of it that stands on one page. */
	public record Turn(String anchor, PassageStatus standing, @Nullable String heading, @Nullable String speaker,
			@Nullable Participation participation, @Nullable Certainty speakerCertainty, List<String> topics,
			String html, String text, List<Note> notes, List<PrintedRedaction> redactions) {

		/**
		 * Of a turn that a page break cuts, the first piece has its anchor, {@code t12},
		 * and the second is {@code t12-2}.
		 */
		public static String anchor(String turn, int piece) {
			return (piece == 1) ? turn : turn + "-" + piece;
		}

		public Turn withNotes(List<Note> otherNotes) {
			return new Turn(this.anchor, this.standing, this.heading, this.speaker, this.participation,
					this.speakerCertainty, this.topics, this.html, this.text, otherNotes, this.redactions);
		}

		public Turn withHtml(String otherHtml) {
			return new Turn(this.anchor, this.standing, this.heading, this.speaker, this.participation,
					this.speakerCertainty, this.topics, otherHtml, this.text, this.notes, this.redactions);
		}

		public Turn withRedactions(List<PrintedRedaction> otherRedactions) {
			return new Turn(this.anchor, this.standing, this.heading, this.speaker, this.participation,
					this.speakerCertainty, this.topics, this.html, this.text, this.notes, otherRedactions);
		}

		public Turn withTopics(List<String> otherTopics) {
			return new Turn(this.anchor, this.standing, this.heading, this.speaker, this.participation,
					this.speakerCertainty, otherTopics, this.html, this.text, this.notes, this.redactions);
		}

		public Turn withAnchor(String otherAnchor) {
			return new Turn(otherAnchor, this.standing, this.heading, this.speaker, this.participation,
					this.speakerCertainty, this.topics, this.html, this.text, this.notes, this.redactions);
		}

		public Turn withParticipation(Participation otherParticipation) {
			return new Turn(this.anchor, this.standing, this.heading, this.speaker, otherParticipation,
					this.speakerCertainty, this.topics, this.html, this.text, this.notes, this.redactions);
		}

	}

	/** A note on a passage. */
	public record Note(NoteKind kind, String label, String anchor, String html, SourceSupport support) {
	}

	/**
	 * What was withheld: where in the passage's plain text, or in which of its notes; its
	 * wording as printed; how much, and under which exemption, where that is said.
	 */
	public record PrintedRedaction(int position, @Nullable String note, String printed, @Nullable String extent,
			@Nullable String code) {
	}

}
