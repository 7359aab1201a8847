package org.memcon.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Hibernate;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Particular;
import org.memcon.conversation.Particulars;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Redactions;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.conversation.evidence.Source;
import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.participant.Participant;
import org.memcon.participant.Participants;
import org.memcon.participant.Participation;
import org.memcon.participant.Participations;
import org.memcon.topic.Heading;
import org.memcon.topic.Headings;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Gathers what the archive holds of records, or of a part of one, in as many statements
 * for a hundred of them as for one. Each form of a record has what it shows, and costs no
 * statement for more.
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

	/** The parts gathered besides a text and its list of participants. */
	public enum ContentPart {

		OTHER_SPEAKERS, HEADINGS, PARTICULARS, SOURCES

	}

	public RecordContent of(String slug) {
		return this.conversations.findBySlug(slug)
			.map((conversation) -> complete(List.of(conversation)).get(0))
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
	}

	/** Returns the records in the order of the ids, without those removed meanwhile. */
	public List<RecordContent> inOrder(List<Long> ids) {
		return complete(found(ids));
	}

	/** Returns the same without texts, and with no other parts than these. */
	public List<RecordContent> descriptions(List<Long> ids, ContentPart... parts) {
		return gather(found(ids), List.of(), List.of(), List.of(), Set.of(parts));
	}

	/** One page of a record with what stands on it, who took part, and these parts. */
	public RecordContent page(String slug, int number, ContentPart... parts) {
		var page = pages(slug, TextLayer.TEXT, "error.404.conversation").stream()
			.filter((it) -> it.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
		return gather(List.of(page), this.turns.findAllOnPage(page.id()),
				page.conversation().isRedacted() ? this.redactions.findAllOnPage(page.id()) : List.of(), parts);
	}

	/** The text of a record, who took part, and who speaks. */
	public RecordContent text(String slug) {
		var pages = pages(slug, TextLayer.TEXT, "error.404.conversation");
		var conversation = pages.get(0).conversation();
		return gather(pages, this.turns.findAllIn(conversation.id(), TextLayer.TEXT),
				conversation.isRedacted() ? this.redactions.findAllOf(conversation.id()) : List.of(),
				ContentPart.OTHER_SPEAKERS);
	}

	/**
	 * The abstract kept beside a document's own words, who took part, and these parts.
	 */
	public RecordContent summary(String slug, ContentPart... parts) {
		var pages = pages(slug, TextLayer.SUMMARY, "error.404.summary");
		var turns = this.turns.findAllIn(pages.get(0).conversation().id(), TextLayer.SUMMARY);
		return gather(pages, turns, List.of(), parts);
	}

	/** The conversations come first: those that others name are then at hand. */
	private List<Conversation> found(List<Long> ids) {
		var found = this.conversations.findAllWith(ids)
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private List<RecordContent> complete(List<Conversation> conversations) {
		var ids = conversations.stream().map(Conversation::id).toList();
		return gather(conversations, this.pages.findAllIn(ids), this.turns.findAllInConversations(ids),
				conversations.stream().anyMatch(Conversation::isRedacted) ? this.redactions.findAllIn(ids) : List.of(),
				EnumSet.allOf(ContentPart.class));
	}

	private List<Page> pages(String slug, TextLayer textLayer, String messageKey) {
		var pages = this.pages.findAllOf(slug, textLayer);
		if (pages.isEmpty()) {
			throw new NotFoundException(messageKey);
		}
		return pages;
	}

	private RecordContent gather(List<Page> pages, List<Turn> turns, List<Redaction> redactions, ContentPart... parts) {
		return gather(List.of(pages.get(0).conversation()), pages, turns, redactions, Set.of(parts)).get(0);
	}

	private List<RecordContent> gather(List<Conversation> conversations, List<Page> pages, List<Turn> turns,
			List<Redaction> redactions, Set<ContentPart> parts) {
		var ids = conversations.stream().map(Conversation::id).toList();
		var pagesOf = grouped(pages, Page::conversation);
		var turnsOf = grouped(turns, (it) -> it.page().conversation());
		var redactionsOf = grouped(redactions, (it) -> it.turn().page().conversation());
		var peopleOf = grouped(this.participations.findAllIn(ids), Participation::conversation);
		var headingsOf = grouped(parts.contains(ContentPart.HEADINGS) ? this.headings.findAllIn(ids) : List.of(),
				Heading::conversation);
		var particularsOf = grouped(
				parts.contains(ContentPart.PARTICULARS) ? this.particulars.findByConversationIdIn(ids) : List.of(),
				Particular::conversation);
		var sourcesOf = parts.contains(ContentPart.SOURCES) ? this.sources.findAllIn(ids)
				: Map.<Long, List<Source>>of();
		if (parts.contains(ContentPart.SOURCES)) {
			conversations.stream()
				.map(Conversation::brief)
				.filter(Objects::nonNull)
				.forEach((brief) -> Hibernate.initialize(brief.notes()));
		}
		var contents = conversations.stream()
			.map((it) -> new RecordContent(it, of(it, pagesOf), of(it, turnsOf), of(it, redactionsOf), of(it, peopleOf),
					of(it, headingsOf), of(it, particularsOf), of(it, sourcesOf), List.of()))
			.toList();
		return parts.contains(ContentPart.OTHER_SPEAKERS) ? withOtherSpeakers(contents) : contents;
	}

	private List<RecordContent> withOtherSpeakers(List<RecordContent> contents) {
		var missing = contents.stream().flatMap(RecordContent::unlistedSpeakerIds).distinct().toList();
		if (missing.isEmpty()) {
			return contents;
		}
		var byId = this.participants.findByIdIn(missing)
			.stream()
			.collect(Collectors.toMap(Participant::id, Function.identity()));
		return contents.stream()
			.map((it) -> it.withOtherSpeakers(it.unlistedSpeakerIds().map(byId::get).filter(Objects::nonNull).toList()))
			.toList();
	}

	private static <T> Map<Long, List<T>> grouped(List<T> all, Function<T, Conversation> conversation) {
		return all.stream().collect(Collectors.groupingBy((it) -> conversation.apply(it).id()));
	}

	private static <T> List<T> of(Conversation conversation, Map<Long, List<T>> grouped) {
		return grouped.getOrDefault(conversation.id(), List.of());
	}

}
