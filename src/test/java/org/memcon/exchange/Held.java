package org.memcon.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.Specimens;
import org.memcon.conversation.Collection;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Note;
import org.memcon.conversation.Occasion;
import org.memcon.conversation.Page;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Source;
import org.memcon.conversation.Turn;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.participant.Participant;
import org.memcon.participant.Participation;
import org.memcon.topic.Heading;
import org.memcon.topic.Topic;

/**
 * What the archive would hold of a draft once it has entered it, without the archive.
 */
public final class Held {

	private final Draft draft;

	private final Conversation conversation;

	private final Map<String, Participant> participants = new HashMap<>();

	private final List<Page> pages = new ArrayList<>();

	private final List<Turn> turns = new ArrayList<>();

	private final List<Redaction> redactions = new ArrayList<>();

	private Held(Draft draft, String collection) {
		this.draft = draft;
		this.conversation = conversation(draft, collection);
		Written.NAMES.participants().values().forEach(this::name);
		draft.names().forEach(this::name);
		draft.pages().forEach(this::page);
	}

	public static Dossier of(Draft draft, String collection) {
		return new Held(draft, collection).dossier();
	}

	private Dossier dossier() {
		return new Dossier(this.conversation, this.pages, this.turns, this.redactions,
				this.draft.persons().stream().map(this::participation).toList(), headings(),
				this.draft.particulars().stream().map(Held::particular).toList(),
				this.draft.sources().stream().sorted().map(Held::source).toList(), otherSpeakers());
	}

	private void name(AuthorityRecord name) {
		this.participants.computeIfAbsent(name.slug(),
				(slug) -> entity(Participant.class, "id", (long) this.participants.size() + 1, "slug", slug, "name",
						name.name(), "directName", name.directName(), "variants", name.variants(), "affiliation",
						name.affiliation(), "description", name.description()));
	}

	private static Conversation conversation(Draft draft, String collection) {
		var occasion = (draft.occasion() != null) ? Written.NAMES.occasions().get(draft.occasion()) : null;
		return entity(Conversation.class, "id", 1L, "slug", draft.slug(), "collection",
				entity(Collection.class, "slug", collection, "title", "Collection of " + collection), "occasion",
				(occasion != null) ? entity(Occasion.class, "slug", occasion.slug(), "name", occasion.name(),
						"scopeNote", occasion.scopeNote()) : null,
				"occasionNote", draft.occasionNote(), "title", draft.title(), "form", draft.form(), "formCertainty",
				draft.formCertainty(), "dateline", draft.dateline(), "textBasis", draft.textBasis(), "pageCount",
				draft.pages().size(), "redactionCount",
				draft.passages().mapToInt((passage) -> passage.redactions().size()).sum(), "sourceNote",
				draft.sourceNote(), "sourceLabel", draft.sourceLabel(), "sourceAddress", draft.sourceAddress(),
				"participantsNote", draft.participantsNote());
	}

	private void page(Draft.Leaf leaf) {
		var page = entity(Page.class, "id", (long) leaf.number(), "conversation", this.conversation, "layer",
				Layer.TEXT, "number", leaf.number(), "label", leaf.label(), "heading", leaf.heading(), "opening",
				leaf.opening(), "facsimile", leaf.facsimile());
		this.pages.add(page);
		leaf.passages().forEach((passage) -> turn(page, passage));
	}

	private void turn(Page page, Draft.Passage passage) {
		var person = (passage.person() != null) ? passage.person() : Draft.Person.NOBODY;
		var participant = this.participants.get(String.valueOf(person.participant()));
		var turn = entity(Turn.class, "id", (long) this.turns.size() + 1, "page", page, "conversation",
				this.conversation, "anchor", passage.anchor(), "standing", passage.standing(), "heading",
				passage.heading(), "speaker", passage.speaker(), "speakerCertainty", passage.speakerCertainty(),
				"participantId", (participant != null) ? participant.id() : null, "capacity", person.capacity(),
				"sideName", person.side(), "sideNumber", person.sideNumber(), "html", passage.html(), "text",
				passage.text(), "notes", passage.notes().stream().map(Held::note).toList());
		this.turns.add(turn);
		passage.redactions()
			.forEach((redaction) -> this.redactions.add(entity(Redaction.class, "turn", turn, "ordinal",
					this.redactions.size() + 1, "startsAt", redaction.position(), "note", redaction.note(), "printed",
					redaction.printed(), "extent", redaction.extent(), "code", redaction.code())));
	}

	private static Note note(Draft.Remark remark) {
		return entity(Note.class, "kind", remark.kind(), "label", remark.label(), "anchor", remark.anchor(), "html",
				remark.html(), "support", remark.support());
	}

	private Participation participation(Draft.Person person) {
		return entity(Participation.class, "conversation", this.conversation, "participant",
				this.participants.get(String.valueOf(person.participant())), "namePrinted", person.namePrinted(),
				"side", person.side(), "capacity", person.capacity(), "certainty", person.certainty());
	}

	private static Particular particular(Draft.Fact fact) {
		return entity(Particular.class, "kind", fact.kind(), "html", fact.html(), "support", fact.support(),
				"certainty", fact.certainty());
	}

	private List<Heading> headings() {
		return this.draft.topics().stream().map((subject) -> {
			var topic = Written.NAMES.topics().get(subject.topic());
			Set<Page> speaking = this.draft.pages()
				.stream()
				.filter((leaf) -> leaf.topics().contains(subject.topic()))
				.map((leaf) -> this.pages.get(leaf.number() - 1))
				.collect(Collectors.toCollection(LinkedHashSet::new));
			return entity(Heading.class, "conversation", this.conversation, "topic",
					entity(Topic.class, "slug", topic.slug(), "name", topic.name(), "scopeNote", topic.scopeNote()),
					"assignment", subject.assignment(), "pages", speaking);
		}).toList();
	}

	private static Source source(String code) {
		var entry = Written.NAMES.bibliography().entries().get(code);
		return entity(Source.class, "code", code, "family", entry.family(), "title", entry.title(), "publisher",
				entry.publisher(), "published", entry.published(), "language", entry.language(), "address",
				entry.address());
	}

	private List<Participant> otherSpeakers() {
		var listed = this.draft.persons().stream().map(Draft.Person::participant).collect(Collectors.toSet());
		return this.draft.passages()
			.map(Draft.Passage::person)
			.filter((person) -> person != null && person.participant() != null)
			.map(Draft.Person::participant)
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
		return Specimens.entity(type, named);
	}

}
