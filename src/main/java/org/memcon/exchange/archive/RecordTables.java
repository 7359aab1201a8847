package org.memcon.exchange.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
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
import org.memcon.exchange.archive.ExportTable.TableColumn;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;

import static org.memcon.exchange.archive.ExportTable.column;

/**
 * The tables that tell of records, column by column. Records are named by their slugs,
 * persons and topics by theirs, and sources by their keys.
 */
final class RecordTables {

	private RecordTables() {
	}

	/** One row for each; addresses have this host. */
	static ExportTable<RecordContent> conversations(String host) {
		return ExportTable.of("conversations", (content) -> List.of(content.conversation()), List.of(
				column("slug", Conversation::slug), column("address", (it) -> host + it.address()),
				column("title", Conversation::title), column("display_title", Conversation::displayTitle),
				column("subject", Conversation::subject),
				column("brief", (it) -> (it.brief() != null) ? it.brief().text() : null),
				column("language", Conversation::language), column("form", Conversation::form),
				column("form_certainty", Conversation::formCertainty), column("date", (it) -> it.dateline().label()),
				column("from", (it) -> it.dateline().startsOn()), column("to", (it) -> it.dateline().endsOn()),
				column("begins", (it) -> it.dateline().startsAt()), column("ends", (it) -> it.dateline().endsAt()),
				column("zone", (it) -> it.dateline().zone()),
				column("date_certainty", (it) -> it.dateline().dateCertainty()),
				column("place", (it) -> it.dateline().place()),
				column("place_certainty", (it) -> it.dateline().placeCertainty()),
				column("occasion", (it) -> (it.occasion() != null) ? it.occasion().name() : null),
				column("occasion_note", Conversation::occasionNote),
				new TableColumn<>("participants",
						(content, it) -> content.participations().stream().map(Participation::name).toList()),
				new TableColumn<>("participants_certainty", (content, it) -> certainties(content.participations())),
				column("participants_note", Conversation::participantsNote),
				new TableColumn<>("topics", (content, it) -> topics(content, false)),
				new TableColumn<>("topics_proposed", (content, it) -> topics(content, true)),
				column("collection", (it) -> it.collection().slug()),
				column("collection_title", (it) -> it.collection().title()),
				column("text_basis", Conversation::textBasis), column("pages", Conversation::pageCount),
				column("redactions", Conversation::redactionCount), column("summary", Conversation::isSummarized),
				column("source_label", Conversation::sourceLabel),
				column("source_address", Conversation::sourceAddress),
				column("source_note", (it) -> line(it.sourceNote())), column("source_file", Conversation::sourceFile),
				column("source_sha256", Conversation::sourceChecksum), column("changed", Conversation::changedAt)));
	}

	private static ExportTable<RecordContent> pages(String host) {
		return parts("pages", RecordContent::allPages,
				List.of(column("layer", Page::layer), column("page", Page::number),
						column("address", (it) -> host + it.address()), column("label", Page::label),
						column("heading", Page::heading), column("opening", Page::opening),
						column("facsimile_sha256", (it) -> (it.facsimile() != null) ? it.facsimile().checksum() : null),
						column("facsimile_width", (it) -> (it.facsimile() != null) ? it.facsimile().width() : null),
						column("facsimile_height", (it) -> (it.facsimile() != null) ? it.facsimile().height() : null)));
	}

	private static ExportTable<RecordContent> turns() {
		return parts("turns", RecordContent::allTurns, List.of(column("layer", (it) -> it.page().layer()),
				column("page", (it) -> it.page().number()), column("turn", Turn::anchor),
				column("standing", Turn::standing), column("heading", Turn::heading), column("speaker", Turn::speaker),
				column("speaker_certainty", Turn::speakerCertainty),
				new TableColumn<>("participant",
						(content, it) -> content.speaker(it).map(Participant::slug).orElse(null)),
				column("capacity", Turn::capacity), column("side", Turn::sideName), column("text", Turn::text)));
	}

	private static ExportTable<RecordContent> notes() {
		return parts("notes", RecordTables::noteRows,
				List.of(column("layer", (it) -> it.turn().page().layer()),
						column("page", (it) -> it.turn().page().number()), column("turn", (it) -> it.turn().anchor()),
						column("note", (it) -> it.note().anchor()), column("kind", (it) -> it.note().kind()),
						column("label", (it) -> it.note().label()), column("text", (it) -> line(it.note().html())),
						column("evidence", (it) -> evidence(it.note().support())),
						column("families", (it) -> families(it.note().support())),
						column("cited_sources", (it) -> cited(it.note().support()))));
	}

	private static ExportTable<RecordContent> redactions() {
		return parts("redactions", RecordContent::redactions,
				List.of(column("redaction", Redaction::anchor), column("page", (it) -> it.turn().page().number()),
						column("turn", (it) -> it.turn().anchor()), column("note", Redaction::note),
						column("begins_at", Redaction::startsAt), column("printed", Redaction::printed),
						column("extent", Redaction::extent), column("code", Redaction::code),
						column("exemptions", Redaction::exemptions)));
	}

	private static ExportTable<RecordContent> participations() {
		return parts("participations", RecordContent::participations,
				List.of(column("participant", (it) -> slug(it.participant())),
						column("name_printed", Participation::namePrinted), column("side", Participation::side),
						column("capacities", Participation::capacities),
						column("certainty", Participation::certainty)));
	}

	private static ExportTable<RecordContent> headings() {
		return parts("headings", RecordContent::headings,
				List.of(column("topic", (it) -> it.topic().slug()), column("assigned_by", Heading::assignment),
						column("pages", (it) -> it.pages().stream().map(Page::number).toList())));
	}

	private static ExportTable<RecordContent> particulars() {
		return parts("particulars", RecordTables::inOrder, List.of(column("kind", Particular::kind),
				column("text", (it) -> line(it.html())), column("evidence", (it) -> evidence(it.support())),
				column("families", (it) -> families(it.support())),
				column("cited_sources", (it) -> cited(it.support())), column("certainty", Particular::certainty)));
	}

	private static ExportTable<RecordContent> citedSources() {
		return parts("cited-sources", RecordContent::sources, List.of(column("source", Source::code)));
	}

	static List<ExportTable<RecordContent>> all(String host) {
		return List.of(conversations(host), pages(host), turns(), notes(), redactions(), participations(), headings(),
				particulars(), citedSources());
	}

	/** Creates a table of parts of records, with the record first in each row. */
	private static <R> ExportTable<RecordContent> parts(String name, Function<RecordContent, List<R>> parts,
			List<TableColumn<RecordContent, R>> columns) {
		var all = new ArrayList<TableColumn<RecordContent, R>>();
		all.add(new TableColumn<>("conversation", (content, part) -> content.conversation().slug()));
		all.addAll(columns);
		return ExportTable.of(name, parts, all);
	}

	/** A note, and the turn it stands at. */
	record NoteRow(Turn turn, Note note) {
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
