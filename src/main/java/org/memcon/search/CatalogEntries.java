package org.memcon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.citation.Citable;
import org.memcon.citation.Citations;
import org.memcon.citation.Coins;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Turns;
import org.memcon.conversation.Turns.TurnText;
import org.memcon.participant.Participation;
import org.memcon.participant.Participations;
import org.memcon.search.CatalogEntry.QuotedHit;
import org.memcon.search.CatalogSearcher.FoundConversation;
import org.memcon.web.BaseUrl;
import org.memcon.words.Snippet;
import org.memcon.words.WordMatcher;

import org.springframework.stereotype.Component;

/**
 * Makes the entries of the catalog: loads those on a page and finds the words in their
 * turns.
 */
@Component
class CatalogEntries {

	private static final int QUOTED_TURNS = 3;

	private final Conversations conversations;

	private final Turns turns;

	private final Participations participations;

	private final Citations citations;

	private final BaseUrl baseUrl;

	CatalogEntries(Conversations conversations, Turns turns, Participations participations, Citations citations,
			BaseUrl baseUrl) {
		this.conversations = conversations;
		this.turns = turns;
		this.participations = participations;
		this.citations = citations;
		this.baseUrl = baseUrl;
	}

	List<CatalogEntry> of(List<FoundConversation> found, CatalogQuery query, FacetLabels labels) {
		if (found.isEmpty()) {
			return List.of();
		}
		var ids = found.stream().map(FoundConversation::id).toList();
		var conversations = this.conversations.findAllWith(ids)
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
		var people = this.participations.findAllIn(ids)
			.stream()
			.collect(Collectors.groupingBy((it) -> it.conversation().id()));
		var turnTexts = query.hasWords()
				? this.turns.textsOf(ids).stream().collect(Collectors.groupingBy(TurnText::conversation))
				: Map.<Long, List<TurnText>>of();
		var wordMatcher = new WordMatcher(query.effectiveWords());
		return found.stream()
			.flatMap((it) -> Stream.ofNullable(conversations.get(it.id()))
				.map((conversation) -> entry(it, cited(conversation, people.getOrDefault(it.id(), List.of())),
						ConversationListEntry.of(conversation), turnTexts.getOrDefault(it.id(), List.of()), query,
						wordMatcher, labels)))
			.toList();
	}

	/** The record without its topics and what leads to the paper. */
	private Citable cited(Conversation conversation, List<Participation> people) {
		return this.citations.of(conversation, people, List.of(), List.of()).record();
	}

	private CatalogEntry entry(FoundConversation found, Citable citable, ConversationListEntry entry,
			List<TurnText> turnTexts, CatalogQuery query, WordMatcher wordMatcher, FacetLabels labels) {
		var quotes = new ArrayList<QuotedHit>();
		var hits = 0;
		var quoted = 0;
		for (var turnText : turnTexts) {
			var spans = wordMatcher.hits(turnText.text());
			if (!spans.isEmpty() && quotes.size() < QUOTED_TURNS) {
				var snippet = Snippet.of(turnText.text(), spans);
				quotes.add(new QuotedHit(turnText.page(), turnText.anchor(), turnText.speaker(), snippet,
						query.hitAddress(entry.address(), turnText.page(), hits + 1)));
				quoted += snippet.hits();
			}
			hits += spans.size();
		}
		return new CatalogEntry(entry, new Coins(citable, this.baseUrl.configuredHost()),
				query.appendTo(entry.address().toString()), labels.linked(Facet.TOPIC, found.assigned()),
				labels.linked(Facet.TOPIC, found.proposed()), labels.people(found.people()), quotes, hits, quoted,
				hits == 0 && wordMatcher.hasWords());
	}

}
