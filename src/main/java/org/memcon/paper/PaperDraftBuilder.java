package org.memcon.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Html;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.Slug;
import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.delegation.ListedParticipant;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.text.PortionMarks;
import org.memcon.topic.TopicAssigner;

/**
 * Builds a draft from a recognised paper and its sidecar.
 */
record PaperDraftBuilder(RecognizedPaper paper, Sidecar sidecar, List<Sheet> sheets,
		Map<Integer, Facsimile> facsimiles) {

	Draft draft(String baseName, ReadingOptions options) {
		var dateline = this.sidecar.overriding(this.paper.dateTimePlace().dateline());
		var permanent = Stream.of(options.slug(), this.sidecar.slug(), options.previousSlug())
			.filter(Objects::nonNull)
			.findFirst();
		return new Draft(
				permanent.orElseGet(() -> DefaultSlug.of(baseName, dateline.isDay() ? dateline.startsOn() : null)),
				title(baseName), form(), formCertainty(), dateline, this.sidecar.occasion(),
				escaped(this.sidecar.occasionNote()),
				Objects.requireNonNullElse(this.sidecar.textBasis(), TextBasis.MACHINE_READ),
				escaped(this.sidecar.sourceNote()), this.sidecar.source().label(), this.sidecar.source().address(),
				List.of(), List.copyOf(participations().values()), escaped(participantsNote()), particulars(),
				this.sidecar.topics().stream().map((topic) -> new Heading(topic, TopicAssigner.EDITOR)).toList(),
				pages(), Set.of(), Set.of(), new LinkedHashSet<>(this.sidecar.formerSlugs()), null, null, null);
	}

	private String title(String baseName) {
		var read = Optional.ofNullable(this.paper.subject())
			.map(PortionMarks::withoutPortionMark)
			.orElseGet(() -> baseName.replaceAll("[-_]+", " ").strip());
		return Objects.requireNonNullElse(this.sidecar.title(), read);
	}

	private RecordForm form() {
		var read = Objects.requireNonNullElse(this.paper.form(), RecordForm.OTHER);
		return Objects.requireNonNullElse(this.sidecar.form(), read);
	}

	private Certainty formCertainty() {
		return Objects.requireNonNullElse(this.sidecar.formCertainty(),
				(this.sidecar.form() != null) ? Certainty.HIGH : this.paper.formCertainty());
	}

	private List<ListedParticipant> participants() {
		return Objects.requireNonNullElse(this.sidecar.participants(), this.paper.participants());
	}

	private @Nullable String participantsNote() {
		var said = this.sidecar.participantsNote();
		return (said != null) ? said : this.paper.participantsNote();
	}

	private Map<ListedParticipant, Participation> participations() {
		var participations = new LinkedHashMap<ListedParticipant, Participation>();
		participants().forEach((person) -> participations.put(person, participation(person)));
		return participations;
	}

	private static Participation participation(ListedParticipant person) {
		return new Participation(person.participant(), person.printed(), person.side(), person.sideNumber(),
				(person.capacity() != null) ? person.capacity().code() : null, person.certainty());
	}

	/** The particulars of the sidecar, and those that were read where it gives none. */
	private List<Particular> particulars() {
		var read = new PaperParticulars(this.paper, this.sheets.size()).particulars()
			.stream()
			.filter((particular) -> !this.sidecar.particulars().containsKey(particular.kind()));
		var said = this.sidecar.particulars()
			.entrySet()
			.stream()
			.map((entry) -> new Particular(entry.getKey(), Html.escape(entry.getValue().text()), SourceSupport.NONE,
					entry.getValue().certainty()));
		return Stream.concat(read, said).sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
	}

	private List<Page> pages() {
		var paperPages = new PaperPages(new SpeakerNames(List.of(), participants()), participations(), this.facsimiles);
		var turns = new ArrayList<>(this.paper.turns());
		this.paper.insertedSheets().stream().map(InsertedSheet::asTurn).forEach(turns::add);
		turns.sort((one, other) -> Integer.compare(one.firstSheet(), other.firstSheet()));
		turns.forEach(paperPages::add);
		return this.sheets.stream()
			.map((sheet) -> paperPages.page(sheet.number(), label(sheet), heading(sheet)))
			.toList();
	}

	/** The label that the file gives the page, or the number that is printed on it. */
	private @Nullable String label(Sheet sheet) {
		return (sheet.label() != null) ? sheet.label()
				: this.paper.marks(SheetMarkKind.PAGE_NUMBER)
					.filter((mark) -> mark.sheet() == sheet.number())
					.map((mark) -> mark.printed().replaceAll("[^\\d]", ""))
					.findFirst()
					.orElse(null);
	}

	private @Nullable String heading(Sheet sheet) {
		return this.paper.insertedSheets()
			.stream()
			.filter((other) -> other.number() == sheet.number())
			.map((other) -> other.lines().get(0).text())
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String escaped(@Nullable String text) {
		return (text != null) ? Html.escape(text) : null;
	}

	/**
	 * Makes a slug of the day and the file name if none is given, so that the same file
	 * always has the same one.
	 */
	private static final class DefaultSlug {

		private static final int LONGEST = 100;

		private DefaultSlug() {
		}

		static String of(String fileName, @Nullable LocalDate day) {
			var name = slug(fileName);
			return (day == null || name.startsWith(day.toString())) ? name : shortened(day + "-" + name);
		}

		private static String slug(String name) {
			var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
				.replaceAll("\\p{M}+", "")
				.toLowerCase(Locale.ROOT);
			var slug = shortened(letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""));
			if (slug.isEmpty()) {
				return "paper-" + Integer.toHexString(name.hashCode());
			}
			return Slug.isSlug(slug) ? slug : "paper-" + slug;
		}

		private static String shortened(String slug) {
			return (slug.length() <= LONGEST) ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
		}

	}

}
