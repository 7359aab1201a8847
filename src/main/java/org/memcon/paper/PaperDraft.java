package org.memcon.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.Support;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Fact;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Subject;
import org.memcon.draft.Html;
import org.memcon.draft.ReadingOptions;
import org.memcon.topic.Assignment;

/**
 * Makes a draft of what was recognised of a paper and of what its sidecar says.
 */
class PaperDraft {

	private final Recognized paper;

	private final Sidecar sidecar;

	private final List<Sheet> sheets;

	private final Map<Integer, Facsimile> facsimiles;

	private final List<Attendee> roll;

	PaperDraft(Recognized paper, Sidecar sidecar, List<Sheet> sheets, Map<Integer, Facsimile> facsimiles) {
		this.paper = paper;
		this.sidecar = sidecar;
		this.sheets = sheets;
		this.facsimiles = facsimiles;
		this.roll = Optional.ofNullable(sidecar.participants()).orElse(paper.roll());
	}

	Draft draft(String baseName, ReadingOptions options) {
		var dateline = this.sidecar.over(this.paper.when().dateline());
		var permanent = Stream.of(options.slug(), this.sidecar.slug(), options.heldSlug())
			.filter(Objects::nonNull)
			.findFirst();
		return new Draft(permanent.orElseGet(() -> Slugs.of(baseName, dateline.isDay() ? dateline.startsOn() : null)),
				title(baseName), form(), formCertainty(), dateline, this.sidecar.occasion(),
				escaped(this.sidecar.occasionNote()),
				Optional.ofNullable(this.sidecar.textBasis()).orElse(TextBasis.MACHINE_READ),
				escaped(this.sidecar.sourceNote()), this.sidecar.sourceLabel(), this.sidecar.sourceAddress(), List.of(),
				List.copyOf(persons().values()), escaped(this.sidecar.participantsNote()), facts(),
				this.sidecar.topics().stream().map((topic) -> new Subject(topic, Assignment.EDITOR)).toList(), pages(),
				Set.of(), Set.of(), new LinkedHashSet<>(this.sidecar.formerSlugs()));
	}

	private String title(String baseName) {
		return Stream.of(this.sidecar.title(), subject())
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> baseName.replaceAll("[-_]+", " ").strip());
	}

	private @Nullable String subject() {
		return (this.paper.subject() != null) ? FormText.withoutPortionMark(this.paper.subject().text()) : null;
	}

	private RecordForm form() {
		return Stream.of(this.sidecar.form(), this.paper.form())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(RecordForm.OTHER);
	}

	private Certainty formCertainty() {
		return Optional.ofNullable(this.sidecar.formCertainty())
			.orElse((this.sidecar.form() != null) ? Certainty.HIGH : this.paper.formCertainty());
	}

	private Map<Attendee, Person> persons() {
		var persons = new LinkedHashMap<Attendee, Person>();
		this.roll.forEach((attendee) -> persons.put(attendee, person(attendee)));
		return persons;
	}

	private static Person person(Attendee attendee) {
		return new Person(attendee.participant(), attendee.printed(), attendee.side(), attendee.sideNumber(),
				(attendee.capacity() != null) ? attendee.capacity().code() : null, attendee.certainty());
	}

	/** What the sidecar says of a particular goes before what was read. */
	private List<Fact> facts() {
		var read = new PaperFacts(this.paper, this.sheets.size()).facts()
			.stream()
			.filter((fact) -> !this.sidecar.particulars().containsKey(fact.kind()));
		var said = this.sidecar.particulars()
			.entrySet()
			.stream()
			.map((entry) -> new Fact(entry.getKey(), Html.escape(entry.getValue().text()), Support.NONE,
					entry.getValue().certainty()));
		return Stream.concat(read, said).sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
	}

	private List<Leaf> pages() {
		var leaves = new PaperLeaves(new SpeakerNames(List.of(), this.roll), persons());
		var turns = new ArrayList<>(this.paper.turns());
		this.paper.archiveSheets().stream().map(ArchiveSheet::turned).forEach(turns::add);
		turns.sort((one, other) -> Integer.compare(one.firstSheet(), other.firstSheet()));
		turns.forEach(leaves::lay);
		return this.sheets.stream()
			.map((sheet) -> leaves.leaf(sheet.number(), label(sheet), heading(sheet),
					this.facsimiles.get(sheet.number())))
			.toList();
	}

	/** The number that is printed on the page. */
	private @Nullable String label(Sheet sheet) {
		return this.paper.marks()
			.stream()
			.filter((mark) -> mark.sheet() == sheet.number() && mark.is(MarkKind.PAGE_NUMBER))
			.map((mark) -> mark.printed().replaceAll("[^\\d]", ""))
			.findFirst()
			.orElse(null);
	}

	private @Nullable String heading(Sheet sheet) {
		return this.paper.archiveSheets()
			.stream()
			.filter((other) -> other.number() == sheet.number())
			.map(ArchiveSheet::heading)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String escaped(@Nullable String text) {
		return (text != null) ? Html.escape(text) : null;
	}

}
