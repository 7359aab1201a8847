package org.memcon.iiif;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.iiif.ContentSearchResponse.AnnotationCollection;
import org.memcon.iiif.ContentSearchResponse.HighlightPage;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;
import org.memcon.web.Pager;
import org.memcon.words.Span;
import org.memcon.words.WordMatcher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Searches the text of one record. It finds a word where the reading pages mark it.
 */
@Component
@SnapshotRead
class ContentSearch {

	private static final int PAGE_SIZE = 100;

	private final Conversations conversations;

	private final Turns turns;

	private final Messages messages;

	private final BaseUrl address;

	private final int pageSize;

	@Autowired
	ContentSearch(Conversations conversations, Turns turns, Messages messages, BaseUrl address) {
		this(conversations, turns, messages, address, PAGE_SIZE);
	}

	ContentSearch(Conversations conversations, Turns turns, Messages messages, BaseUrl address, int pageSize) {
		this.conversations = conversations;
		this.turns = turns;
		this.messages = messages;
		this.address = address;
		this.pageSize = pageSize;
	}

	/** A passage with its hits. */
	private record MatchingTurn(Turn turn, List<Span> hits) {
	}

	ContentSearchResponse of(String slug, ContentSearchRequest request) {
		var conversation = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		var wordMatcher = new WordMatcher(request.words());
		var found = (wordMatcher.hasWords() && request.asksForText()) ? find(conversation.id(), wordMatcher)
				: List.<MatchingTurn>of();
		return response(found, request, conversation.language(), new IiifAddress(this.address.host(), slug));
	}

	private List<MatchingTurn> find(Long conversation, WordMatcher wordMatcher) {
		return this.turns.findAllIn(conversation, TextLayer.TEXT)
			.stream()
			.map((turn) -> new MatchingTurn(turn, wordMatcher.hits(turn.wholeText())))
			.filter((match) -> !match.hits().isEmpty())
			.toList();
	}

	private ContentSearchResponse response(List<MatchingTurn> found, ContentSearchRequest request, String language,
			IiifAddress address) {
		var whole = request.address(address.search());
		var pager = new Pager(request.page(), this.pageSize, found.size(), (page) -> whole + "&page=" + page);
		if (request.page() > pager.last()) {
			throw new NotFoundException("error.404.list");
		}
		var from = (request.page() - 1) * this.pageSize;
		var shown = found.subList(from, (int) pager.to());
		var id = pager.isNeeded() ? pager.addresses().apply(request.page()) : whole;
		var items = shown.stream()
			.map((it) -> IiifAnnotation.supplementing(it.turn(), language, address, this.messages))
			.toList();
		return new ContentSearchResponse(id, "AnnotationPage", pager.isNeeded() ? collection(whole, pager) : null,
				reference(pager.previous()), reference(pager.next()), pager.isNeeded() ? from : null, request.ignored(),
				items, highlights(shown, items, id));
	}

	private static List<HighlightPage> highlights(List<MatchingTurn> shown, List<IiifAnnotation> items, String id) {
		var highlights = new ArrayList<HighlightAnnotation>();
		for (var i = 0; i < shown.size(); i++) {
			for (var hit : shown.get(i).hits()) {
				highlights.add(HighlightAnnotation.of(id + "#hit-" + (highlights.size() + 1), items.get(i).id(),
						shown.get(i).turn().wholeText(), hit));
			}
		}
		return highlights.isEmpty() ? List.of()
				: List.of(new HighlightPage(id + "#hits", "AnnotationPage", highlights));
	}

	private static AnnotationCollection collection(String whole, Pager pager) {
		return new AnnotationCollection(whole, "AnnotationCollection", (int) pager.total(),
				IiifReference.annotationPage(pager.addresses().apply(1), null),
				IiifReference.annotationPage(pager.addresses().apply(pager.last()), null));
	}

	private static @Nullable IiifReference reference(@Nullable String address) {
		return (address != null) ? IiifReference.annotationPage(address, null) : null;
	}

}
