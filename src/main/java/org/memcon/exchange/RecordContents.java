package org.memcon.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Redactions;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.storage.SnapshotRead;
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
@SnapshotRead
public class RecordContents {

	private final Conversations conversations;

	private final Pages pages;

	private final Turns turns;

	private final Redactions redactions;

	private final Participations participations;

	private final Participants participants;

	private final Headings headings;

	private final Particulars particulars;

	private final Sources sources;

	RecordContents(Conversations conversations, Pages pages, Turns turns, Redactions redactions,
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

	public RecordContent of(String slug) {
		return this.conversations.findBySlug(slug)
			.map((conversation) -> of(List.of(conversation)).get(0))
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
	}

	/** Returns the records in the order of the ids, without those removed meanwhile. */
	public List<RecordContent> inOrder(List<Long> ids) {
		return of(found(ids));
	}

	/** Returns the same without texts, particulars and sources. */
	public List<RecordContent> descriptionsInOrder(List<Long> ids) {
		return described(found(ids), List.of());
	}

	/** Returns the same without texts and sources. */
	public List<RecordContent> fullDescriptions(List<Long> ids) {
		return described(found(ids), this.particulars.findByConversationIdIn(ids));
	}

	/** The conversations come first: those that others name are then at hand. */
	private List<RecordContent> described(List<Conversation> found, List<Particular> known) {
		var ids = found.stream().map(Conversation::id).toList();
		var people = grouped(this.participations.findAllIn(ids), (it) -> it.conversation().id());
		var headings = grouped(this.headings.findAllIn(ids), (it) -> it.conversation().id());
		var particulars = grouped(known, (it) -> it.conversation().id());
		return found.stream()
			.map((it) -> RecordContent.of(it, List.of(), List.of(), List.of(), of(people, it.id()))
				.withDescription(of(headings, it.id()), of(particulars, it.id()), List.of()))
			.toList();
	}

	private List<Conversation> found(List<Long> ids) {
		var found = this.conversations.findAllWith(ids)
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private List<RecordContent> of(List<Conversation> conversations) {
		var ids = conversations.stream().map(Conversation::id).toList();
		var pages = grouped(this.pages.findAllIn(ids), (page) -> page.conversation().id());
		var turns = grouped(this.turns.findAllInConversations(ids), (turn) -> turn.page().conversation().id());
		var redactions = conversations.stream().anyMatch(Conversation::isRedacted)
				? grouped(this.redactions.findAllIn(ids), (redaction) -> redaction.turn().page().conversation().id())
				: Map.<Long, List<Redaction>>of();
		var people = grouped(this.participations.findAllIn(ids), (it) -> it.conversation().id());
		var headings = grouped(this.headings.findAllIn(ids), (it) -> it.conversation().id());
		var particulars = grouped(this.particulars.findByConversationIdIn(ids), (it) -> it.conversation().id());
		var sources = this.sources.findAllIn(ids);
		var others = others(turns, people);
		return conversations.stream().map((it) -> {
			var id = it.id();
			return new RecordContent(it, of(pages, id), of(turns, id), of(redactions, id), of(people, id),
					of(headings, id), of(particulars, id), of(sources, id),
					RecordContent.unlistedSpeakerIds(of(turns, id), of(people, id))
						.map(others::get)
						.filter(Objects::nonNull)
						.toList());
		}).toList();
	}

	/** Finds the speakers that stand on no list of these records, by their ids. */
	private Map<Long, Participant> others(Map<Long, List<Turn>> turns, Map<Long, List<Participation>> people) {
		var missing = turns.keySet()
			.stream()
			.flatMap((id) -> RecordContent.unlistedSpeakerIds(of(turns, id), of(people, id)))
			.distinct()
			.toList();
		return missing.isEmpty() ? Map.of()
				: this.participants.findByIdIn(missing)
					.stream()
					.collect(Collectors.toMap(Participant::id, Function.identity()));
	}

	private static <T> Map<Long, List<T>> grouped(List<T> all, Function<T, Long> conversation) {
		return all.stream().collect(Collectors.groupingBy(conversation));
	}

	private static <T> List<T> of(Map<Long, List<T>> grouped, Long id) {
		return grouped.getOrDefault(id, List.of());
	}

}
