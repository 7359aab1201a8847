package org.memcon.draft;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
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
 * A conversation as its source has it, cleaned, before it is entered in the archive.
 * Participants, topics, the occasion and sources are named by their slugs; the persons
 * that the source itself describes are the {@code authorityRecords}, and the anchors that
 * it gives to its turns are the {@code givenAnchors}. All HTML is of a small allow-list.
 * A certainty of null means that nothing was left to a machine, a language (BCP 47) of
 * null that the source names none, a display title of null that the title is shown.
 *
 * @param brief the substance of the record, if the source states it apart
 */
public record Draft(String slug, String title, RecordForm form, Certainty formCertainty, Dateline dateline,
		@Nullable String occasion, @Nullable String occasionNote, TextBasis textBasis, @Nullable String sourceNote,
		@Nullable String sourceLabel, @Nullable String sourceAddress, List<AuthorityRecord> authorityRecords,
		List<Participation> participations, @Nullable String participantsNote, List<Particular> particulars,
		List<Heading> headings, List<Page> pages, Set<String> sources, Set<String> givenAnchors,
		Set<String> formerSlugs, @Nullable String language, @Nullable String displayTitle, @Nullable BriefText brief) {

	public Draft {
		Slug.check(slug);
	}

	/** Returns the turns of all pages in the order of the text. */
	public Stream<Turn> turns() {
		return this.pages.stream().flatMap((page) -> page.turns().stream());
	}

	public Draft withPages(List<Page> otherPages) {
		return with(this.slug, this.occasion, this.participations, this.headings, otherPages, this.formerSlugs);
	}

	/** Returns the draft with another turn in the place of each. */
	public Draft withEachTurn(UnaryOperator<Turn> other) {
		return withPages(
				this.pages.stream().map((page) -> page.withTurns(page.turns().stream().map(other).toList())).toList());
	}

	public Draft withHeadings(List<Heading> otherHeadings) {
		return with(this.slug, this.occasion, this.participations, otherHeadings, this.pages, this.formerSlugs);
	}

	public Draft withOccasionAndParticipations(@Nullable String otherOccasion, List<Participation> others) {
		return with(this.slug, otherOccasion, others, this.headings, this.pages, this.formerSlugs);
	}

	/** Returns the draft with other participants and the persons that it describes. */
	public Draft withParticipations(List<Participation> others, List<AuthorityRecord> persons) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress, persons,
				others, this.participantsNote, this.particulars, this.headings, this.pages, this.sources,
				this.givenAnchors, this.formerSlugs, this.language, this.displayTitle, this.brief);
	}

	public Draft withSlug(String otherSlug) {
		return with(otherSlug, this.occasion, this.participations, this.headings, this.pages, this.formerSlugs);
	}

	public Draft withFormerSlugs(Set<String> otherSlugs) {
		return with(this.slug, this.occasion, this.participations, this.headings, this.pages, otherSlugs);
	}

	/** Returns the draft with a title under which it is shown. */
	public Draft withDisplayTitle(@Nullable String otherTitle) {
		return with(this.slug, this.occasion, this.participations, this.headings, this.pages, this.formerSlugs,
				otherTitle);
	}

	/** The subject as printed, in plain text; null if there is none. */
	public @Nullable String subject() {
		return this.particulars.stream()
			.filter((particular) -> particular.kind() == ParticularKind.SUBJECT_LINE)
			.map((particular) -> Jsoup.parseBodyFragment(particular.html()).text())
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse(null);
	}

	private Draft with(String slug, @Nullable String occasion, List<Participation> participations,
			List<Heading> headings, List<Page> pages, Set<String> formerSlugs) {
		return with(slug, occasion, participations, headings, pages, formerSlugs, this.displayTitle);
	}

	private Draft with(String slug, @Nullable String occasion, List<Participation> participations,
			List<Heading> headings, List<Page> pages, Set<String> formerSlugs, @Nullable String displayTitle) {
		return new Draft(slug, this.title, this.form, this.formCertainty, this.dateline, occasion, this.occasionNote,
				this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress, this.authorityRecords,
				participations, this.participantsNote, this.particulars, headings, pages, this.sources,
				this.givenAnchors, formerSlugs, this.language, displayTitle, this.brief);
	}

	/** A person's part, in the order of the list of participants. */
	public record Participation(@Nullable String participant, String namePrinted, @Nullable String side, int sideNumber,
			@Nullable String capacity, @Nullable Certainty certainty) {

		public static final Participation NONE = new Participation(null, "", null, 0, null, null);

		public Participation withParticipant(String slug) {
			return new Participation(slug, this.namePrinted, this.side, this.sideNumber, this.capacity, this.certainty);
		}

	}

	/** A particular of the record. */
	public record Particular(ParticularKind kind, String html, SourceSupport support, @Nullable Certainty certainty) {
	}

	/** A topic by its slug, and who assigned it. */
	public record Heading(String topic, TopicAssigner assignment) {
	}

	/** A page with the turns on it. */
	public record Page(int number, @Nullable String label, @Nullable String heading, String opening, List<Turn> turns,
			@Nullable Facsimile facsimile) {

		private static final int OPENING_WORDS = 14;

		/** Returns the opening of a page that begins with this text. */
		public static String firstWords(String text) {
			var words = text.split(" ", OPENING_WORDS + 1);
			return (words.length <= OPENING_WORDS) ? text
					: String.join(" ", List.of(words).subList(0, OPENING_WORDS)) + " …";
		}

		public List<String> topics() {
			return this.turns.stream().flatMap((turn) -> turn.topics().stream()).distinct().toList();
		}

		public Page withTurns(List<Turn> otherTurns) {
			return new Page(this.number, this.label, this.heading, this.opening, otherTurns, this.facsimile);
		}

	}

	/**
	 * A turn, or the part of it that is on one page.
	 *
	 * @param layout the places of the words on the image of the page, if they are known
	 */
	public record Turn(String anchor, PassageStatus standing, @Nullable String heading, @Nullable String speaker,
			@Nullable Participation participation, @Nullable Certainty speakerCertainty, List<String> topics,
			String html, String text, List<Note> notes, List<PrintedRedaction> redactions, @Nullable String layout) {

		/**
		 * Returns the anchor of a part of a turn. If a page break divides the turn, the
		 * first part is {@code t12} and the second {@code t12-2}.
		 */
		public static String anchor(String turn, int piece) {
			return (piece == 1) ? turn : turn + "-" + piece;
		}

		public Turn withText(String otherHtml, List<Note> otherNotes, List<PrintedRedaction> otherRedactions) {
			return with(this.anchor, this.participation, this.topics, otherHtml, otherNotes, otherRedactions);
		}

		public Turn withTopics(List<String> otherTopics) {
			return with(this.anchor, this.participation, otherTopics, this.html, this.notes, this.redactions);
		}

		public Turn withAnchor(String otherAnchor) {
			return with(otherAnchor, this.participation, this.topics, this.html, this.notes, this.redactions);
		}

		public Turn withParticipation(Participation otherParticipation) {
			return with(this.anchor, otherParticipation, this.topics, this.html, this.notes, this.redactions);
		}

		private Turn with(String anchor, @Nullable Participation participation, List<String> topics, String html,
				List<Note> notes, List<PrintedRedaction> redactions) {
			return new Turn(anchor, this.standing, this.heading, this.speaker, participation, this.speakerCertainty,
					topics, html, this.text, notes, redactions, this.layout);
		}

	}

	/**
	 * The substance of the record in a few sentences, as HTML that refers to its notes.
	 */
	public record BriefText(String html, List<Note> notes) {
	}

	/** A note on a turn, or on the brief. */
	public record Note(NoteKind kind, String label, String anchor, String html, SourceSupport support) {
	}

	/**
	 * A redaction: its position in the plain text of the turn or of the note that it
	 * names, its wording as printed, and its extent and exemption if they are given.
	 */
	public record PrintedRedaction(int position, @Nullable String note, String printed, @Nullable String extent,
			@Nullable String code) {
	}

}
