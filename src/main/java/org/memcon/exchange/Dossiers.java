package org.memcon.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Redactions;
import org.memcon.conversation.Source;
import org.memcon.conversation.Sources;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.participant.Participant;
import org.memcon.participant.Participants;
import org.memcon.participant.Participation;
import org.memcon.participant.Participations;
import org.memcon.topic.Headings;
import org.memcon.web.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Gathers what the archive holds of records, in as many statements for a hundred of them
 * as for one.
 */
@Component
@AtOneMoment
public class Dossiers {

	private final Conversations conversations;

	private final Pages pages;

	private final Turns turns;

	private final Redactions redactions;

	private final Participations participations;

	private final Participants participants;

	private final Headings headings;

	private final Particulars particulars;

	private final Sources sources;

	Dossiers(Conversations conversations, Pages pages, Turns turns, Redactions redactions,
			Participations participations, Participants participants, Headings headings, Particulars particulars,
			Sources sources) {
		this.conversations = conversations;
		this.pages = pages;
		this.turns = turns;
		this.redactions = redactions;
		this.participations = participations;
		this.participants = participants;
		this.headings = headings;
		this.particulars = particulars;
		this.sources = sources;
	}

	public Dossier of(String slug) {
		return this.conversations.findBySlug(slug)
			.map((conversation) -> of(List.of(conversation)).get(0))
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
	}

	/**
	 * One page of a record with what stands on it and who took part; what describes the
	 * record as a whole is left out.
	 */
	public Dossier page(String slug, int number) {
		var pages = this.pages.findAllOf(slug, Layer.TEXT);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.conversation");
		}
		var page = pages.stream()
			.filter((it) -> it.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
		var conversation = page.conversation();
		return new Dossier(conversation, List.of(page), this.turns.findAllOnPage(page.id()),
				conversation.isRedacted() ? this.redactions.findAllOnPage(page.id()) : List.of(),
				this.participations.findAllOf(conversation.id()), List.of(),
				this.particulars.findByConversationId(conversation.id()), List.of());
	}

	/**
	 * The text of a record and who took part in it; what describes the record as a whole
	 * is left out.
	 */
	public Dossier text(String slug) {
		var pages = this.pages.findAllOf(slug, Layer.TEXT);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.conversation");
		}
		var conversation = pages.get(0).conversation();
		var id = conversation.id();
		return new Dossier(conversation, pages, this.turns.findAllIn(id, Layer.TEXT),
				conversation.isRedacted() ? this.redactions.findAllOf(id) : List.of(),
				this.participations.findAllOf(id), List.of(), List.of(), List.of());
	}

	/**
	 * The abstract that is kept beside a document's own words, and who took part; what
	 * else describes the record is left out.
	 */
	public Dossier summary(String slug) {
		var pages = this.pages.findAllOf(slug, Layer.SUMMARY);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.summary");
		}
		var conversation = pages.get(0).conversation();
		return new Dossier(conversation, pages, this.turns.findAllIn(conversation.id(), Layer.SUMMARY), List.of(),
				this.participations.findAllOf(conversation.id()), List.of(),
				this.particulars.findByConversationId(conversation.id()), List.of());
	}

	/** In the order of the ids; what has gone meanwhile is left out. */
	public List<Dossier> inOrder(List<Long> ids) {
		return of(found(ids));
	}

	/** The same without texts, particulars and sources: what a list says of each. */
	public List<Dossier> describedInOrder(List<Long> ids) {
		return described(found(ids), List.of());
	}

	/** The same with what is known of each besides its text. */
	public List<Dossier> describedInFull(List<Long> ids) {
		return described(found(ids), this.particulars.findByConversationIdIn(ids));
	}

	/** The conversations come first: those that others name are then at hand. */
	private List<Dossier> described(List<Conversation> found, List<Particular> known) {
		var ids = found.stream().map(Conversation::id).toList();
		var people = grouped(this.participations.findAllIn(ids), (it) -> it.conversation().id());
		var headings = grouped(this.headings.findAllIn(ids), (it) -> it.conversation().id());
		var particulars = grouped(known, (it) -> it.conversation().id());
		return found.stream()
			.map((it) -> new Dossier(it, List.of(), List.of(), List.of(), of(people, it.id()), of(headings, it.id()),
					of(particulars, it.id()), List.of()))
			.toList();
	}

	private List<Conversation> found(List<Long> ids) {
		var found = this.conversations.findAllWith(ids)
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private List<Dossier> of(List<Conversation> conversations) {
		var ids = conversations.stream().map(Conversation::id).toList();
		var pages = grouped(this.pages.findAllIn(ids), (page) -> page.conversation().id());
		var turns = grouped(this.turns.findAllInAll(ids), (turn) -> turn.page().conversation().id());
		var redactions = conversations.stream().anyMatch(Conversation::isRedacted)
				? grouped(this.redactions.findAllIn(ids), (redaction) -> redaction.turn().page().conversation().id())
				: Map.<Long, List<Redaction>>of();
		var people = grouped(this.participations.findAllIn(ids), (it) -> it.conversation().id());
		var headings = grouped(this.headings.findAllIn(ids), (it) -> it.conversation().id());
		var particulars = grouped(this.particulars.findByConversationIdIn(ids), (it) -> it.conversation().id());
		var sources = sources(ids);
		var others = others(turns, people);
		return conversations.stream().map((it) -> {
			var id = it.id();
			return new Dossier(it, of(pages, id), of(turns, id), of(redactions, id), of(people, id), of(headings, id),
					of(particulars, id), of(sources, id),
					speaking(of(turns, id), of(people, id)).map(others::get).filter(Objects::nonNull).toList());
		}).toList();
	}

	/** Who speaks without standing on the list of any of these records, by their ids. */
	private Map<Long, Participant> others(Map<Long, List<Turn>> turns, Map<Long, List<Participation>> people) {
		var missing = turns.keySet()
			.stream()
			.flatMap((id) -> speaking(turns.get(id), of(people, id)))
			.distinct()
			.toList();
		return missing.isEmpty() ? Map.of()
				: this.participants.findByIdIn(missing)
					.stream()
					.collect(Collectors.toMap(Participant::id, Function.identity()));
	}

	private static Stream<Long> speaking(List<Turn> turns, List<Participation> people) {
		var listed = people.stream()
			.map(Participation::participant)
			.filter(Objects::nonNull)
			.map(Participant::id)
			.collect(Collectors.toSet());
		return turns.stream()
			.map(Turn::participantId)
			.filter(Objects::nonNull)
			.filter((id) -> !listed.contains(id))
			.distinct();
	}

	private Map<Long, List<Source>> sources(List<Long> ids) {
		var cited = this.sources.citedIn(ids);
		if (cited.isEmpty()) {
			return Map.of();
		}
		var byId = this.sources.findAll().stream().collect(Collectors.toMap(Source::id, Function.identity()));
		return cited.stream()
			.collect(Collectors.groupingBy((it) -> it.conversation(),
					Collectors.mapping((it) -> byId.get(it.source()), Collectors.toList())));
	}

	private static <T> Map<Long, List<T>> grouped(List<T> all, Function<T, Long> conversation) {
		return all.stream().collect(Collectors.groupingBy(conversation));
	}

	private static <T> List<T> of(Map<Long, List<T>> grouped, Long id) {
		return grouped.getOrDefault(id, List.of());
	}

}
