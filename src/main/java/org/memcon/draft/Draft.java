package org.memcon.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.Standing;
import org.memcon.conversation.Support;
import org.memcon.conversation.TextBasis;
import org.memcon.topic.Assignment;

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
		@Nullable String sourceLabel, @Nullable String sourceAddress, List<AuthorityRecord> names, List<Person> persons,
		@Nullable String participantsNote, List<Fact> particulars, List<Subject> topics, List<Leaf> pages,
		Set<String> sources, Set<String> givenAnchors, Set<String> formerSlugs) {

	/** The pages' passages in the order of the text. */
	public Stream<Passage> passages() {
		return this.pages.stream().flatMap((page) -> page.passages().stream());
	}

	/** The same with other pages, where only the text is to be changed. */
	public Draft with(List<Leaf> otherPages) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress, this.names,
				this.persons, this.participantsNote, this.particulars, this.topics, otherPages, this.sources,
				this.givenAnchors, this.formerSlugs);
	}

	/** The same with other topics. */
	public Draft withTopics(List<Subject> otherTopics) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress, this.names,
				this.persons, this.participantsNote, this.particulars, otherTopics, this.pages, this.sources,
				this.givenAnchors, this.formerSlugs);
	}

	/** The same for another occasion and with other persons. */
	public Draft described(@Nullable String otherOccasion, List<Person> otherPersons) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, otherOccasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress, this.names,
				otherPersons, this.participantsNote, this.particulars, this.topics, this.pages, this.sources,
				this.givenAnchors, this.formerSlugs);
	}

	/** The same under another slug. */
	public Draft withSlug(String otherSlug) {
		return new Draft(otherSlug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress, this.names,
				this.persons, this.participantsNote, this.particulars, this.topics, this.pages, this.sources,
				this.givenAnchors, this.formerSlugs);
	}

	/** The same, formerly known under other slugs. */
	public Draft formerly(Set<String> otherSlugs) {
		return new Draft(this.slug, this.title, this.form, this.formCertainty, this.dateline, this.occasion,
				this.occasionNote, this.textBasis, this.sourceNote, this.sourceLabel, this.sourceAddress, this.names,
				this.persons, this.participantsNote, this.particulars, this.topics, this.pages, this.sources,
				this.givenAnchors, otherSlugs);
	}

	/** A person's part, in the order of the list of participants. */
	public record Person(@Nullable String participant, String namePrinted, @Nullable String side, int sideNumber,
			@Nullable String capacity, @Nullable Certainty certainty) {

		public static final Person NOBODY = new Person(null, "", null, 0, null, null);

	}

	/** A particular of the record. */
	public record Fact(ParticularKind kind, String html, Support support, @Nullable Certainty certainty) {
	}

	/** A topic by its slug, and who assigned it. */
	public record Subject(String topic, Assignment assignment) {
	}

	/** One page. */
	public record Leaf(int number, @Nullable String label, @Nullable String heading, String opening,
			List<Passage> passages, @Nullable Facsimile facsimile) {

		private static final int OPENING_WORDS = 14;

		/** The opening of a page that begins with this text. */
		public static String firstWords(String text) {
			var words = text.split(" ", OPENING_WORDS + 1);
			return (words.length <= OPENING_WORDS) ? text
					: String.join(" ", List.of(words).subList(0, OPENING_WORDS)) + " …";
		}

		public List<String> topics() {
			return this.passages.stream().flatMap((passage) -> passage.topics().stream()).distinct().toList();
		}

		public Leaf with(List<Passage> otherPassages) {
			return new Leaf(this.number, this.label, this.heading, this.opening, otherPassages, this.facsimile);
		}

	}

	/** One turn, or the part of it that stands on one page. */
	public record Passage(String anchor, Standing standing, @Nullable String heading, @Nullable String speaker,
			@Nullable Person person, @Nullable Certainty speakerCertainty, List<String> topics, String html,
			String text, List<Remark> notes, List<Redaction> redactions) {

		/**
		 * Of a turn that a page break cuts, the first piece has its anchor, {@code t12},
		 * and the second is {@code t12-2}.
		 */
		public static String anchor(String turn, int piece) {
			return (piece == 1) ? turn : turn + "-" + piece;
		}

		public Passage withNotes(List<Remark> otherNotes) {
			return new Passage(this.anchor, this.standing, this.heading, this.speaker, this.person,
					this.speakerCertainty, this.topics, this.html, this.text, otherNotes, this.redactions);
		}

		public Passage withHtml(String otherHtml) {
			return new Passage(this.anchor, this.standing, this.heading, this.speaker, this.person,
					this.speakerCertainty, this.topics, otherHtml, this.text, this.notes, this.redactions);
		}

		public Passage withRedactions(List<Redaction> otherRedactions) {
			return new Passage(this.anchor, this.standing, this.heading, this.speaker, this.person,
					this.speakerCertainty, this.topics, this.html, this.text, this.notes, otherRedactions);
		}

		public Passage withTopics(List<String> otherTopics) {
			return new Passage(this.anchor, this.standing, this.heading, this.speaker, this.person,
					this.speakerCertainty, otherTopics, this.html, this.text, this.notes, this.redactions);
		}

		public Passage withAnchor(String otherAnchor) {
			return new Passage(otherAnchor, this.standing, this.heading, this.speaker, this.person,
					this.speakerCertainty, this.topics, this.html, this.text, this.notes, this.redactions);
		}

		public Passage withPerson(Person otherPerson) {
			return new Passage(this.anchor, this.standing, this.heading, this.speaker, otherPerson,
					this.speakerCertainty, this.topics, this.html, this.text, this.notes, this.redactions);
		}

	}

	/** A note on a passage. */
	public record Remark(NoteKind kind, String label, String anchor, String html, Support support) {
	}

	/**
	 * What was withheld: where in the passage's plain text, or in which of its notes; its
	 * wording as printed; how much, and under which exemption, where that is said.
	 */
	public record Redaction(int position, @Nullable String note, String printed, @Nullable String extent,
			@Nullable String code) {
	}

}
