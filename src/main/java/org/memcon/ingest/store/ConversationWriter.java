package org.memcon.ingest.store;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.draft.Draft;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a draft to the tables: its own row, and with the {@link DescriptionWriter} and
 * the {@link PageWriter} what belongs to it.
 */
class ConversationWriter {

	private static final List<String> DESCRIPTION = List.of("occasion_note", "title", "form", "form_certainty",
			"date_printed", "starts_on", "ends_on", "starts_at", "ends_at", "zone", "date_certainty", "place",
			"place_certainty", "chronology", "source_note", "source_label", "source_address", "participants_note",
			"display_title", "subject", "language", "brief");

	private static final List<String> TEXT = List.of("text_basis", "page_count", "redaction_count", "last_anchor",
			"source_file", "source_checksum", "checksum");

	private static final String INSERT = """
			insert into conversations (slug, collection_id, occasion_id, %s, %s)
			values (?, (select id from collections where slug = ?), (select id from occasions where slug = ?)%s)
			""".formatted(String.join(", ", DESCRIPTION), String.join(", ", TEXT),
			", ?".repeat(DESCRIPTION.size() + TEXT.size()));

	private static final String UPDATE_DESCRIPTION = """
			update conversations set slug = ?, collection_id = (select id from collections where slug = ?),
				occasion_id = (select id from occasions where slug = ?), %s = ? where id = ?
			""".formatted(String.join(" = ?, ", DESCRIPTION));

	private static final String UPDATE_TEXT = "update conversations set %s = ? where id = ?"
		.formatted(String.join(" = ?, ", TEXT));

	private static final String UPDATE_ORIGIN = """
			update %s set source_file = ?, source_checksum = ?
			where %s = ? and (source_file <> ? or source_checksum <> ?)""";

	private final JdbcTemplate jdbc;

	private final DescriptionWriter descriptions;

	private final PageWriter pages;

	private final ReferenceWriter references;

	private final SummaryWriter summaryWriter;

	private final FormerAnchors formerAnchors;

	ConversationWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.descriptions = new DescriptionWriter(jdbc);
		this.pages = new PageWriter(jdbc);
		this.references = new ReferenceWriter(jdbc);
		this.summaryWriter = new SummaryWriter(jdbc);
		this.formerAnchors = new FormerAnchors(jdbc);
	}

	/** Inserts a record and returns its id. */
	Long insert(Draft draft, SourceOrigin origin, String checksum) {
		this.jdbc.update(INSERT, RowBatch.joined(description(draft, origin), text(draft, origin, checksum, 0)));
		var id = this.jdbc.queryForObject("select id from conversations where slug = ?", Long.class, draft.slug());
		this.pages.write(Objects.requireNonNull(id), draft, TextLayer.TEXT);
		this.descriptions.write(id, draft, TextLayer.TEXT);
		this.references.write(id, draft, TextLayer.TEXT);
		return id;
	}

	/** Forgets the former anchors of passages that have returned with their record. */
	void restoreAnchors(Long id) {
		this.formerAnchors.deletePresent(id);
	}

	/** Replaces the whole record; passages with the same words keep their anchors. */
	void update(StoredConversation before, Draft draft, SourceOrigin origin, String checksum) {
		this.descriptions.clear(before.id(), TextLayer.TEXT);
		updateDescription(before.id(), draft, origin);
		updateText(before, draft, origin, checksum);
		this.descriptions.write(before.id(), draft, TextLayer.TEXT);
		this.references.write(before.id(), draft, TextLayer.TEXT);
	}

	/**
	 * Gives a described record its document's own words. The abstract that was its text
	 * becomes its summary and still describes it; the document adds what that leaves out,
	 * but no topics.
	 */
	void addDocumentText(StoredConversation before, Draft document, SourceOrigin origin, String checksum) {
		if (before.isAbstract()) {
			this.summaryWriter.keepAbstract(before.id());
		}
		var text = SpeakerResolver.of(this.jdbc, before.id()).resolve(document).withHeadings(List.of());
		updateText(before, text, origin, checksum);
		this.descriptions.complete(before.id(), document);
		this.references.write(before.id(), text, TextLayer.TEXT);
	}

	/** Removes a document's own words; the abstract is the text again. */
	void removeDocumentText(Long id) {
		this.formerAnchors.recordTextRemoved(id);
		this.pages.clear(id, TextLayer.TEXT);
		this.jdbc.update("delete from particulars where conversation_id = ? and layer = 'TEXT'", id);
		this.summaryWriter.restoreAbstract(id);
	}

	/** Lets an abstract describe a record that has its document's own words. */
	void writeSummary(StoredConversation before, Draft summary, SourceOrigin origin, String checksum) {
		this.descriptions.clear(before.id(), TextLayer.SUMMARY);
		updateDescription(before.id(), summary, origin);
		this.jdbc.update("update conversations set last_anchor = greatest(last_anchor, ?) where id = ?",
				AnchorAssigner.last(replacePages(before, summary, TextLayer.SUMMARY)), before.id());
		this.descriptions.write(before.id(), summary, TextLayer.SUMMARY);
		this.references.write(before.id(), summary, TextLayer.SUMMARY);
		this.summaryWriter.put(before.id(), origin, checksum);
	}

	/** Updates the origin of unchanged words, and returns true if it is another. */
	boolean updateOrigin(StoredConversation before, boolean isSummary, SourceOrigin origin) {
		return this.jdbc.update(
				UPDATE_ORIGIN.formatted(isSummary ? "summaries" : "conversations",
						isSummary ? "conversation_id" : "id"),
				origin.file(), origin.checksum(), before.id(), origin.file(), origin.checksum()) > 0;
	}

	void remove(Long id) {
		this.formerAnchors.recordAllRemoved(id);
		for (var textLayer : TextLayer.values()) {
			this.descriptions.clear(id, textLayer);
			this.pages.clear(id, textLayer);
		}
		this.jdbc.update("delete from summaries where conversation_id = ?", id);
		this.jdbc.update("delete from conversations where id = ?", id);
	}

	private void updateDescription(Long id, Draft draft, SourceOrigin origin) {
		this.jdbc.update(UPDATE_DESCRIPTION, RowBatch.joined(description(draft, origin), RowBatch.row(id)));
	}

	private void updateText(StoredConversation before, Draft draft, SourceOrigin origin, String checksum) {
		var anchored = replacePages(before, draft, TextLayer.TEXT);
		this.jdbc.update(UPDATE_TEXT,
				RowBatch.joined(text(anchored, origin, checksum, before.lastAnchor()), RowBatch.row(before.id())));
	}

	/** Replaces the pages of one layer, and returns the draft with its anchors. */
	private Draft replacePages(StoredConversation before, Draft draft, TextLayer textLayer) {
		var anchorAssigner = this.pages.anchors(before.id(), before.lastAnchor(), textLayer);
		var anchored = anchorAssigner.assign(draft);
		this.pages.clear(before.id(), textLayer);
		this.pages.write(before.id(), anchored, textLayer);
		this.formerAnchors.recordSuccessors(before.id(), anchorAssigner.successors(anchored));
		return anchored;
	}

	private static @Nullable Object[] description(Draft draft, SourceOrigin origin) {
		var dateline = draft.dateline();
		return RowBatch.row(draft.slug(), origin.collection(), draft.occasion(), draft.occasionNote(), draft.title(),
				draft.form(), draft.formCertainty(), dateline.datePrinted(), dateline.startsOn(), dateline.endsOn(),
				dateline.startsAt(), dateline.endsAt(), dateline.zone(), dateline.dateCertainty(), dateline.place(),
				dateline.placeCertainty(), dateline.chronology(draft.slug()), draft.sourceNote(), draft.sourceLabel(),
				draft.sourceAddress(), draft.participantsNote(), draft.displayTitle(),
				(draft.textBasis() != TextBasis.ABSTRACT) ? draft.subject() : null,
				Objects.requireNonNullElse(draft.language(), "en"),
				(draft.brief() != null) ? draft.brief().html() : null);
	}

	private static @Nullable Object[] text(Draft draft, SourceOrigin origin, String checksum, int lastAnchor) {
		var redactions = draft.turns().mapToInt((turn) -> turn.redactions().size()).sum();
		return RowBatch.row(draft.textBasis(), draft.pages().size(), redactions,
				Math.max(lastAnchor, AnchorAssigner.last(draft)), origin.file(), origin.checksum(), checksum);
	}

}
