package org.memcon.exchange.archive;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Note;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.exchange.RecordContent;
import org.memcon.exchange.TextParagraph;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;

import static org.memcon.exchange.archive.ExportTable.column;

/**
 * The tables that tell of records, column by column. Records are named by their slugs,
 * persons and topics by theirs, and sources by their keys.
 */
final class RecordTables {

	private static final String CONVERSATION = "conversation";

	private RecordTables() {
	}

	/** One row for each; addresses have this host. */
	static ExportTable<RecordContent> conversations(String host) {
		return new ExportTable<>("conversations", List.of(column("slug", (it) -> it.conversation().slug()),
				column("address", (it) -> host + it.conversation().address()),
				column("title", (it) -> it.conversation().title()), column("form", (it) -> it.conversation().form()),
				column("form_certainty", (it) -> it.conversation().formCertainty()),
				column("date", (it) -> dateline(it).label()), column("from", (it) -> dateline(it).startsOn()),
				column("to", (it) -> dateline(it).endsOn()), column("begins", (it) -> dateline(it).startsAt()),
				column("ends", (it) -> dateline(it).endsAt()), column("zone", (it) -> dateline(it).zone()),
				column("date_certainty", (it) -> dateline(it).dateCertainty()),
				column("place", (it) -> dateline(it).place()),
				column("place_certainty", (it) -> dateline(it).placeCertainty()),
				column("occasion", (it) -> occasion(it.conversation())),
				column("occasion_note", (it) -> it.conversation().occasionNote()),
				column("participants", (it) -> it.participations().stream().map(RecordTables::name).toList()),
				column("participants_certainty", (it) -> certainties(it.participations())),
				column("participants_note", (it) -> it.conversation().participantsNote()),
				column("topics", (it) -> topics(it, false)), column("topics_proposed", (it) -> topics(it, true)),
				column("collection", (it) -> it.conversation().collection().slug()),
				column("collection_title", (it) -> it.conversation().collection().title()),
				column("text_basis", (it) -> it.conversation().textBasis()),
				column("pages", (it) -> it.conversation().pageCount()),
				column("redactions", (it) -> it.conversation().redactionCount()),
				column("summary", (it) -> it.conversation().isSummarized()),
				column("source_label", (it) -> it.conversation().sourceLabel()),
				column("source_address", (it) -> it.conversation().sourceAddress()),
				column("source_note", (it) -> line(it.conversation().sourceNote())),
				column("source_file", (it) -> it.conversation().sourceFile()),
				column("source_sha256", (it) -> it.conversation().sourceChecksum()),
				column("changed", (it) -> it.conversation().changedAt())));
	}

	static ExportTable<Page> pages(String host) {
		return new ExportTable<>("pages",
				List.of(column(CONVERSATION, (it) -> it.conversation().slug()), column("layer", Page::layer),
						column("page", Page::number), column("address", (it) -> host + it.address()),
						column("label", Page::label), column("heading", Page::heading),
						column("opening", Page::opening),
						column("facsimile_sha256", (it) -> (it.facsimile() != null) ? it.facsimile().checksum() : null),
						column("facsimile_width", (it) -> (it.facsimile() != null) ? it.facsimile().width() : null),
						column("facsimile_height", (it) -> (it.facsimile() != null) ? it.facsimile().height() : null)));
	}

	static ExportTable<TurnRow> turns() {
		return new ExportTable<>("turns", List.of(column(CONVERSATION, (it) -> slug(it.turn())),
				column("layer", (it) -> it.turn().page().layer()), column("page", (it) -> it.turn().page().number()),
				column("turn", (it) -> it.turn().anchor()), column("standing", (it) -> it.turn().standing()),
				column("heading", (it) -> it.turn().heading()), column("speaker", (it) -> it.turn().speaker()),
				column("speaker_certainty", (it) -> it.turn().speakerCertainty()),
				column("participant", (it) -> slug(it.participant())), column("capacity", (it) -> it.turn().capacity()),
				column("side", (it) -> it.turn().sideName()), column("text", (it) -> it.turn().text())));
	}

	static ExportTable<NoteRow> notes() {
		return new ExportTable<>("notes",
				List.of(column(CONVERSATION, (it) -> slug(it.turn())),
						column("layer", (it) -> it.turn().page().layer()),
						column("page", (it) -> it.turn().page().number()), column("turn", (it) -> it.turn().anchor()),
						column("note", (it) -> it.note().anchor()), column("kind", (it) -> it.note().kind()),
						column("label", (it) -> it.note().label()), column("text", (it) -> line(it.note().html())),
						column("evidence", (it) -> evidence(it.note().support())),
						column("families", (it) -> families(it.note().support())),
						column("cited_sources", (it) -> cited(it.note().support()))));
	}

	static ExportTable<Redaction> redactions() {
		return new ExportTable<>("redactions",
				List.of(column(CONVERSATION, (it) -> slug(it.turn())), column("redaction", Redaction::anchor),
						column("page", (it) -> it.turn().page().number()), column("turn", (it) -> it.turn().anchor()),
						column("note", Redaction::note), column("begins_at", Redaction::startsAt),
						column("printed", Redaction::printed), column("extent", Redaction::extent),
						column("code", Redaction::code), column("exemptions", Redaction::exemptions)));
	}

	static ExportTable<Participation> participations() {
		return new ExportTable<>("participations", List.of(column(CONVERSATION, (it) -> it.conversation().slug()),
				column("participant", (it) -> slug(it.participant())),
				column("name_printed", Participation::namePrinted), column("side", Participation::side),
				column("capacities", Participation::capacities), column("certainty", Participation::certainty)));
	}

	static ExportTable<Heading> headings() {
		return new ExportTable<>("headings",
				List.of(column(CONVERSATION, (it) -> it.conversation().slug()),
						column("topic", (it) -> it.topic().slug()), column("assigned_by", Heading::assignment),
						column("pages", (it) -> it.pages().stream().map(Page::number).toList())));
	}

	static ExportTable<Particular> particulars() {
		return new ExportTable<>("particulars", List.of(column(CONVERSATION, (it) -> it.conversation().slug()),
				column("kind", Particular::kind), column("text", (it) -> line(it.html())),
				column("evidence", (it) -> evidence(it.support())), column("families", (it) -> families(it.support())),
				column("cited_sources", (it) -> cited(it.support())), column("certainty", Particular::certainty)));
	}

	static ExportTable<SourceRow> citedSources() {
		return new ExportTable<>("cited-sources", List.of(column(CONVERSATION, (it) -> it.conversation().slug()),
				column("source", (it) -> it.source().code())));
	}

	/** Returns all tables with the rows of each for one record. */
	static List<RecordRows<?>> all(String host) {
		return List.of(new RecordRows<>(conversations(host), List::of),
				new RecordRows<>(pages(host), RecordContent::allPages),
				new RecordRows<>(turns(), RecordTables::turnRows), new RecordRows<>(notes(), RecordTables::noteRows),
				new RecordRows<>(redactions(), RecordContent::redactions),
				new RecordRows<>(participations(), RecordContent::participations),
				new RecordRows<>(headings(), RecordContent::headings),
				new RecordRows<>(particulars(), RecordTables::inOrder),
				new RecordRows<>(citedSources(), RecordTables::cited));
	}

	/** A table, and its rows for one record. */
	record RecordRows<R>(ExportTable<R> table, Function<RecordContent, List<R>> rows) {
	}

	/** A turn, and the authority record of its speaker. */
	record TurnRow(Turn turn, @Nullable Participant participant) {
	}

	/** A note, and the turn it stands at. */
	record NoteRow(Turn turn, Note note) {
	}

	/** A source that a record rests on. */
	record SourceRow(Conversation conversation, Source source) {
	}

	private static List<TurnRow> turnRows(RecordContent content) {
		return content.allTurns()
			.stream()
			.map((turn) -> new TurnRow(turn, content.speaker(turn).orElse(null)))
			.toList();
	}

	private static List<NoteRow> noteRows(RecordContent content) {
		return content.allTurns()
			.stream()
			.flatMap((turn) -> turn.notes().stream().map((note) -> new NoteRow(turn, note)))
			.toList();
	}

	private static List<Particular> inOrder(RecordContent content) {
		return content.particulars().stream().sorted(Comparator.comparing(Particular::kind)).toList();
	}

	private static List<SourceRow> cited(RecordContent content) {
		return content.sources().stream().map((source) -> new SourceRow(content.conversation(), source)).toList();
	}

	private static Dateline dateline(RecordContent content) {
		return content.conversation().dateline();
	}

	private static @Nullable String occasion(Conversation conversation) {
		return (conversation.occasion() != null) ? conversation.occasion().name() : null;
	}

	private static String name(Participation person) {
		return (person.participant() != null) ? person.participant().name() : person.namePrinted();
	}

	/** Returns the certainties in the order of the names, or none if all are unstated. */
	private static @Nullable List<@Nullable Certainty> certainties(List<Participation> persons) {
		return persons.stream().allMatch((it) -> it.certainty() == null) ? null
				: persons.stream().map(Participation::certainty).toList();
	}

	private static List<String> topics(RecordContent content, boolean proposed) {
		return content.headings()
			.stream()
			.filter((heading) -> heading.isProposed() == proposed)
			.map((heading) -> heading.topic().name())
			.toList();
	}

	private static String slug(Turn turn) {
		return turn.page().conversation().slug();
	}

	private static @Nullable String slug(@Nullable Participant participant) {
		return (participant != null) ? participant.slug() : null;
	}

	private static @Nullable Object evidence(@Nullable SourceSupport support) {
		return (support != null) ? support.evidence() : null;
	}

	private static @Nullable Object families(@Nullable SourceSupport support) {
		return (support != null && support.evidence() != null) ? support.families() : null;
	}

	private static @Nullable Object cited(@Nullable SourceSupport support) {
		return (support != null) ? line(support.citedSources()) : null;
	}

	private static @Nullable String line(@Nullable String html) {
		return (html != null) ? TextParagraph.singleLine(html) : null;
	}

}
