package org.memcon.ingest;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Layer;
import org.memcon.draft.Draft;
import org.memcon.ingest.Accession.Entered;
import org.memcon.ingest.Accession.Origin;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes one draft to the tables: its own row here, what stands under it by the
 * {@link DescriptionWriter} and the {@link PageWriter}.
 */
class ConversationWriter {

	private static final List<String> DESCRIPTION = List.of("occasion_note", "title", "form", "form_certainty",
			"date_printed", "starts_on", "ends_on", "starts_at", "ends_at", "zone", "date_certainty", "place",
			"place_certainty", "chronology", "source_note", "source_label", "source_address", "participants_note");

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

	private static final String CONFIRM = """
			update %s set source_file = ?, source_checksum = ?
			where %s = ? and (source_file <> ? or source_checksum <> ?)""";

	private final JdbcTemplate jdbc;

	private final DescriptionWriter descriptions;

	private final PageWriter pages;

	private final Summaries summaries;

	private final FormerAnchors formerAnchors;

	ConversationWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.descriptions = new DescriptionWriter(jdbc);
		this.pages = new PageWriter(jdbc);
		this.summaries = new Summaries(jdbc);
		this.formerAnchors = new FormerAnchors(jdbc);
	}

	/** Gives the number that the record has in the archive. */
	Long insert(Draft draft, Origin origin, String checksum) {
		this.jdbc.update(INSERT, Batch.joined(description(draft, origin), text(draft, origin, checksum, 0)));
		var id = this.jdbc.queryForObject("select id from conversations where slug = ?", Long.class, draft.slug());
		this.pages.write(Objects.requireNonNull(id), draft.pages(), Layer.TEXT);
		this.descriptions.write(id, draft, Layer.TEXT);
		return id;
	}

	/** The record was here before, and some of its passages may be here again. */
	void returned(Long id) {
		this.formerAnchors.returned(id);
	}

	/** Replaces all of it; passages whose words are the same keep their anchors. */
	void update(Entered before, Draft draft, Origin origin, String checksum) {
		this.descriptions.clear(before.id(), Layer.TEXT);
		updateDescription(before.id(), draft, origin);
		updateText(before, draft, origin, checksum);
		this.descriptions.write(before.id(), draft, Layer.TEXT);
	}

	/**
	 * Gives a described record its document's own words. The abstract that was its text
	 * becomes its summary and goes on describing it; the document adds what is not known
	 * from there.
	 */
	void layOver(Entered before, Draft document, Origin origin, String checksum) {
		if (before.isAbstract()) {
			this.summaries.keepAbstract(before.id());
		}
		updateText(before, KnownSpeakers.of(this.jdbc, before.id()).named(document), origin, checksum);
		this.descriptions.complete(before.id(), document);
	}

	/** Takes a document's own words off again; the abstract is the text as it was. */
	void lift(Long id) {
		this.formerAnchors.leaveText(id);
		this.pages.clear(id, Layer.TEXT);
		this.jdbc.update("delete from particulars where conversation_id = ? and layer = 'TEXT'", id);
		this.summaries.restoreAbstract(id);
	}

	/** Lets an abstract describe a record whose document's own words are held. */
	void describe(Entered before, Draft summary, Origin origin, String checksum) {
		this.descriptions.clear(before.id(), Layer.SUMMARY);
		updateDescription(before.id(), summary, origin);
		var anchors = this.pages.anchors(before.id(), before.lastAnchor(), Layer.SUMMARY);
		this.pages.clear(before.id(), Layer.SUMMARY);
		var anchored = anchors.assign(summary);
		this.pages.write(before.id(), anchored.pages(), Layer.SUMMARY);
		this.formerAnchors.pass(before.id(), anchors.successors(anchored));
		this.jdbc.update("update conversations set last_anchor = greatest(last_anchor, ?) where id = ?",
				Anchors.last(anchored), before.id());
		this.descriptions.write(before.id(), summary, Layer.SUMMARY);
		this.summaries.put(before.id(), origin, checksum);
	}

	/** The same words as before; tells whether they come from another file now. */
	boolean confirm(Entered before, boolean isSummary, Origin origin) {
		return this.jdbc.update(
				CONFIRM.formatted(isSummary ? "summaries" : "conversations", isSummary ? "conversation_id" : "id"),
				origin.file(), origin.checksum(), before.id(), origin.file(), origin.checksum()) > 0;
	}

	void remove(Long id) {
		this.formerAnchors.leaveAll(id);
		for (var layer : Layer.values()) {
			this.descriptions.clear(id, layer);
			this.pages.clear(id, layer);
		}
		this.jdbc.update("delete from summaries where conversation_id = ?", id);
		this.jdbc.update("delete from conversations where id = ?", id);
	}

	private void updateDescription(Long id, Draft draft, Origin origin) {
		this.jdbc.update(UPDATE_DESCRIPTION, Batch.joined(description(draft, origin), Batch.row(id)));
	}

	private void updateText(Entered before, Draft draft, Origin origin, String checksum) {
		var anchors = this.pages.anchors(before.id(), before.lastAnchor(), Layer.TEXT);
		var anchored = anchors.assign(draft);
		this.pages.clear(before.id(), Layer.TEXT);
		this.pages.write(before.id(), anchored.pages(), Layer.TEXT);
		this.formerAnchors.pass(before.id(), anchors.successors(anchored));
		this.jdbc.update(UPDATE_TEXT,
				Batch.joined(text(anchored, origin, checksum, before.lastAnchor()), Batch.row(before.id())));
	}

	private static @Nullable Object[] description(Draft draft, Origin origin) {
		var dateline = draft.dateline();
		return Batch.row(draft.slug(), origin.collection(), draft.occasion(), draft.occasionNote(), draft.title(),
				draft.form(), draft.formCertainty(), dateline.datePrinted(), dateline.startsOn(), dateline.endsOn(),
				dateline.startsAt(), dateline.endsAt(), dateline.zone(), dateline.dateCertainty(), dateline.place(),
				dateline.placeCertainty(), dateline.chronology(draft.slug()), draft.sourceNote(), draft.sourceLabel(),
				draft.sourceAddress(), draft.participantsNote());
	}

	private static @Nullable Object[] text(Draft draft, Origin origin, String checksum, int lastAnchor) {
		var redactions = draft.passages().mapToInt((passage) -> passage.redactions().size()).sum();
		return Batch.row(draft.textBasis(), draft.pages().size(), redactions, Math.max(lastAnchor, Anchors.last(draft)),
				origin.file(), origin.checksum(), checksum);
	}

}
