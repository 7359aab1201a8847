package org.memcon.exchange.tei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Note;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.exchange.RecordContent;
import org.memcon.participant.Participant;
import org.memcon.topic.Heading;

/**
 * Everything that a dossier says of its record, a line for each thing, so that two can be
 * compared. HTML is told as a browser would read it, to which any run of white space is
 * one space.
 */
record RecordContentLines(RecordContent recordContent, TextLayer textLayer, List<String> lines) {

	static List<String> of(RecordContent content) {
		return of(content, TextLayer.TEXT);
	}

	static List<String> of(RecordContent content, TextLayer textLayer) {
		var recordContentLines = new RecordContentLines(content, textLayer, new ArrayList<>());
		recordContentLines.description();
		content.pages(textLayer).forEach(recordContentLines::page);
		return recordContentLines.lines();
	}

	private void description() {
		var it = this.recordContent.conversation();
		add("record", it.slug(), it.title(), it.form(), it.formCertainty(), it.dateline());
		if (it.brief() != null) {
			add("brief", html(it.brief().html()));
			it.brief().notes().forEach(this::note);
		}
		add("occasion", (it.occasion() != null) ? it.occasion().slug() : null, it.occasionNote());
		add("source", html(it.sourceNote()), it.sourceLabel(), it.sourceAddress());
		add("collection", it.collection().slug());
		if (this.textLayer == TextLayer.TEXT) {
			add("text", it.textBasis(), it.pageCount(), it.redactionCount());
		}
		this.recordContent.participations()
			.forEach((person) -> add("participant", person.namePrinted(), person.side(), person.capacities(),
					person.certainty(), name(person.participant())));
		add("not on the list", it.participantsNote());
		this.recordContent.otherSpeakers().forEach((person) -> add("other speaker", name(person)));
		this.recordContent.headings()
			.stream()
			.sorted(Comparator.comparing((heading) -> heading.topic().slug()))
			.forEach(this::heading);
		this.recordContent.particulars()
			.stream()
			.map((particular) -> Arrays.asList("particular", particular.kind(), html(particular.html()),
					support(particular.support()), particular.certainty()))
			.map(Object::toString)
			.sorted()
			.forEach(this.lines::add);
		add("sources", this.recordContent.sources().stream().map(Source::code).sorted().toList());
	}

	private void heading(Heading heading) {
		add("topic", heading.topic().slug(), heading.assignment());
		if (this.textLayer == TextLayer.TEXT) {
			heading.pages()
				.stream()
				.map(Page::number)
				.sorted()
				.forEach((number) -> add("page of topic", heading.topic().slug(), number));
		}
	}

	private void page(Page page) {
		add("page", page.number(), page.label(), page.heading(), page.opening(), page.facsimile());
		this.recordContent.turnsOn(page).forEach(this::turn);
	}

	private void turn(Turn turn) {
		add("turn", turn.anchor(), turn.standing(), turn.heading(), turn.speaker(), turn.speakerCertainty(),
				slug(turn.participantId()), turn.capacity(), turn.sideName(), turn.sideNumber());
		add(html(turn.html()));
		add(turn.text());
		turn.notes().forEach(this::note);
		this.recordContent.redactionsIn(turn)
			.forEach((it) -> add("withheld", it.startsAt(), it.note(), it.printed(), it.extent(), it.code()));
	}

	private void note(Note note) {
		add("note", note.kind(), note.label(), note.anchor(), html(note.html()), support(note.support()));
	}

	private static @Nullable String support(@Nullable SourceSupport support) {
		return (support == null || support.equals(SourceSupport.NONE)) ? null
				: Stream.of(support.evidence(), support.families(), html(support.citedSources())).toList().toString();
	}

	private static @Nullable String name(@Nullable Participant person) {
		return (person != null) ? Arrays
			.asList(person.slug(), person.name(), person.directName(), person.variants(), person.affiliation(),
					html(person.description()))
			.toString() : null;
	}

	/** Ids differ from archive to archive. */
	private @Nullable String slug(@Nullable Long id) {
		return Stream
			.concat(this.recordContent.participations().stream().map((it) -> it.participant()),
					this.recordContent.otherSpeakers().stream())
			.filter((person) -> person != null && person.id().equals(id))
			.map(Participant::slug)
			.findFirst()
			.orElse((id != null) ? "unknown" : null);
	}

	private static @Nullable String html(@Nullable String html) {
		if (html == null) {
			return null;
		}
		var body = Jsoup.parseBodyFragment(html).body();
		body.ownerDocument().outputSettings().prettyPrint(false);
		return body.html().replaceAll("[ \t-\r]+", " ");
	}

	private void add(@Nullable Object... parts) {
		this.lines.add(Arrays.asList(parts).toString());
	}

}
