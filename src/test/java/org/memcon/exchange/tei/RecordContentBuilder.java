package org.memcon.exchange.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.SampleRecords;
import org.memcon.conversation.Brief;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Note;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Occasion;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.exchange.RecordContent;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;
import org.memcon.topic.Topic;

/**
 * The content that the archive would have of a draft once it is entered, without the
 * archive.
 */
public final class RecordContentBuilder {

	private final Draft draft;

	private final Conversation conversation;

	private final Map<String, Participant> participants = new HashMap<>();

	private final List<Page> pages = new ArrayList<>();

	private final List<Turn> turns = new ArrayList<>();

	private final List<Redaction> redactions = new ArrayList<>();

	private RecordContentBuilder(Draft draft, String collection) {
		this.draft = draft;
		this.conversation = conversation(draft, collection);
		WrittenTei.AUTHORITIES.participants().values().forEach(this::name);
		draft.authorityRecords().forEach(this::name);
		draft.pages().forEach(this::page);
	}

	public static RecordContent of(Draft draft, String collection) {
		return new RecordContentBuilder(draft, collection).dossier();
	}

	private RecordContent dossier() {
		return new RecordContent(this.conversation, this.pages, this.turns, this.redactions,
				this.draft.participations().stream().map(this::participation).toList(), headings(),
				this.draft.particulars().stream().map(RecordContentBuilder::particular).toList(),
				this.draft.sources().stream().sorted().map(RecordContentBuilder::source).toList(), otherSpeakers());
	}

	private void name(AuthorityRecord name) {
		this.participants.computeIfAbsent(name.slug(),
				(slug) -> entity(Participant.class, "id", (long) this.participants.size() + 1, "slug", slug, "name",
						name.name(), "directName", name.directName(), "variants", name.variants(), "affiliation",
						name.affiliation(), "description", name.description()));
	}

	private static Conversation conversation(Draft draft, String collection) {
		var occasion = (draft.occasion() != null) ? WrittenTei.AUTHORITIES.occasions().get(draft.occasion()) : null;
		return entity(Conversation.class, "id", 1L, "slug", draft.slug(), "collection",
				entity(Collection.class, "slug", collection, "title", "Collection of " + collection), "occasion",
				(occasion != null) ? entity(Occasion.class, "slug", occasion.slug(), "name", occasion.name(),
						"scopeNote", occasion.scopeNote()) : null,
				"brief", brief(draft.brief()), "occasionNote", draft.occasionNote(), "title", draft.title(), "form",
				draft.form(), "formCertainty", draft.formCertainty(), "dateline", draft.dateline(), "textBasis",
				draft.textBasis(), "pageCount", draft.pages().size(), "redactionCount",
				draft.turns().mapToInt((turn) -> turn.redactions().size()).sum(), "sourceNote", draft.sourceNote(),
				"sourceLabel", draft.sourceLabel(), "sourceAddress", draft.sourceAddress(), "participantsNote",
				draft.participantsNote());
	}

	private static @Nullable Brief brief(Draft.@Nullable BriefText brief) {
		return (brief != null) ? entity(Brief.class, "html", brief.html(), "notes",
				brief.notes().stream().map(RecordContentBuilder::note).toList()) : null;
	}

	private void page(Draft.Page leaf) {
		var page = entity(Page.class, "id", (long) leaf.number(), "conversation", this.conversation, "layer",
				TextLayer.TEXT, "number", leaf.number(), "label", leaf.label(), "heading", leaf.heading(), "opening",
				leaf.opening(), "facsimile", leaf.facsimile());
		this.pages.add(page);
		leaf.turns().forEach((passage) -> turn(page, passage));
	}

	private void turn(Page page, Draft.Turn passage) {
		var participation = (passage.participation() != null) ? passage.participation() : Draft.Participation.NONE;
		var participant = this.participants.get(String.valueOf(participation.participant()));
		var turn = entity(Turn.class, "id", (long) this.turns.size() + 1, "page", page, "conversation",
				this.conversation, "anchor", passage.anchor(), "standing", passage.standing(), "heading",
				passage.heading(), "speaker", passage.speaker(), "speakerCertainty", passage.speakerCertainty(),
				"participantId", (participant != null) ? participant.id() : null, "capacity", participation.capacity(),
				"sideName", participation.side(), "sideNumber", participation.sideNumber(), "html", passage.html(),
				"text", passage.text(), "topics",
				passage.topics().isEmpty() ? null : String.join(" ", passage.topics()), "notes",
				passage.notes().stream().map(RecordContentBuilder::note).toList());
		this.turns.add(turn);
		passage.redactions()
			.forEach((redaction) -> this.redactions.add(entity(Redaction.class, "turn", turn, "ordinal",
					this.redactions.size() + 1, "startsAt", redaction.position(), "note", redaction.note(), "printed",
					redaction.printed(), "extent", redaction.extent(), "code", redaction.code())));
	}

	private static Note note(Draft.Note note) {
		return entity(Note.class, "kind", note.kind(), "label", note.label(), "anchor", note.anchor(), "html",
				note.html(), "support", note.support());
	}

	private Participation participation(Draft.Participation participation) {
		return entity(Participation.class, "conversation", this.conversation, "participant",
				this.participants.get(String.valueOf(participation.participant())), "namePrinted",
				participation.namePrinted(), "side", participation.side(), "capacity", participation.capacity(),
				"certainty", participation.certainty());
	}

	private static Particular particular(Draft.Particular particular) {
		return entity(Particular.class, "kind", particular.kind(), "html", particular.html(), "support",
				particular.support(), "certainty", particular.certainty());
	}

	private List<Heading> headings() {
		return this.draft.headings().stream().map((heading) -> {
			var topic = WrittenTei.AUTHORITIES.topics().get(heading.topic());
			Set<Page> speaking = this.draft.pages()
				.stream()
				.filter((page) -> page.topics().contains(heading.topic()))
				.map((page) -> this.pages.get(page.number() - 1))
				.collect(Collectors.toCollection(LinkedHashSet::new));
			return entity(Heading.class, "conversation", this.conversation, "topic",
					entity(Topic.class, "slug", topic.slug(), "name", topic.name(), "scopeNote", topic.scopeNote()),
					"assignment", heading.assignment(), "pages", speaking);
		}).toList();
	}

	private static Source source(String code) {
		var bibliographyEntry = WrittenTei.AUTHORITIES.bibliography().entries().get(code);
		return new Source(0L, code, bibliographyEntry.family(), bibliographyEntry.title(),
				bibliographyEntry.publisher(), bibliographyEntry.published(), bibliographyEntry.language(),
				bibliographyEntry.address());
	}

	private List<Participant> otherSpeakers() {
		var listed = this.draft.participations()
			.stream()
			.map(Draft.Participation::participant)
			.collect(Collectors.toSet());
		return this.draft.turns()
			.map(Draft.Turn::participation)
			.filter((participation) -> participation != null && participation.participant() != null)
			.map(Draft.Participation::participant)
			.filter((slug) -> !listed.contains(slug))
			.distinct()
			.map(this.participants::get)
			.toList();
	}

	private static <T> T entity(Class<T> type, @Nullable Object... fields) {
		var named = new HashMap<String, Object>();
		for (var i = 0; i < fields.length; i += 2) {
			if (fields[i + 1] != null) {
				named.put((String) fields[i], fields[i + 1]);
			}
		}
		return SampleRecords.entity(type, named);
	}

}
