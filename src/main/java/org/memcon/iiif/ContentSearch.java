package org.memcon.iiif;

import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.Turns;
import org.memcon.iiif.SearchResponse.AnnotationCollection;
import org.memcon.iiif.SearchResponse.Highlights;
import org.memcon.web.NotFoundException;
import org.memcon.web.PublicAddress;
import org.memcon.words.Marker;
import org.memcon.words.Span;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Looks for words in one record. A word is found where a reader finds it marked.
 */
@Component
@AtOneMoment
class ContentSearch {

	private static final int AT_A_TIME = 100;

	private final Conversations conversations;

	private final Turns turns;

	private final TextAnnotations texts;

	private final PublicAddress address;

	private final int atATime;

	@Autowired
	ContentSearch(Conversations conversations, Turns turns, TextAnnotations texts, PublicAddress address) {
		this(conversations, turns, texts, address, AT_A_TIME);
	}

	ContentSearch(Conversations conversations, Turns turns, TextAnnotations texts, PublicAddress address, int atATime) {
		this.conversations = conversations;
		this.turns = turns;
		this.texts = texts;
		this.address = address;
		this.atATime = atATime;
	}

	/** A passage with hits. */
	private record Found(Turn turn, List<Span> hits) {
	}

	SearchResponse of(String slug, SearchRequest request) {
		var conversation = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		var marker = new Marker(request.words());
		var found = (marker.isWanted() && request.asksForText()) ? find(conversation.id(), marker) : List.<Found>of();
		return response(found, request, new IiifAddress(this.address.host(), slug));
	}

	private List<Found> find(Long conversation, Marker marker) {
		return this.turns.findAllIn(conversation, Layer.TEXT)
			.stream()
			.map((turn) -> new Found(turn, marker.hits(turn.text())))
			.filter((found) -> !found.hits().isEmpty())
			.toList();
	}

	private SearchResponse response(List<Found> found, SearchRequest request, IiifAddress address) {
		var whole = request.address(address.search());
		var last = Math.max(1, (found.size() + this.atATime - 1) / this.atATime);
		if (request.page() > last) {
			throw new NotFoundException("error.404.list");
		}
		var from = (request.page() - 1) * this.atATime;
		var shown = found.subList(from, Math.min(found.size(), from + this.atATime));
		var id = (last == 1) ? whole : page(whole, request.page());
		var items = shown.stream().map((it) -> this.texts.of(it.turn(), it.turn().page().number(), address)).toList();
		var highlights = highlights(shown, items, id);
		return new SearchResponse(id, (last == 1) ? null : collection(whole, found.size(), last),
				(request.page() > 1) ? reference(whole, request.page() - 1) : null,
				(request.page() < last) ? reference(whole, request.page() + 1) : null, (last == 1) ? null : from,
				request.ignored(), items, highlights);
	}

	private static List<Highlights> highlights(List<Found> found, List<Annotation> annotations, String id) {
		var highlights = new ArrayList<Highlight>();
		for (var i = 0; i < found.size(); i++) {
			for (var hit : found.get(i).hits()) {
				highlights.add(Highlight.of(id + "#hit-" + (highlights.size() + 1), annotations.get(i).id(),
						found.get(i).turn().text(), hit));
			}
		}
		return highlights.isEmpty() ? List.of() : List.of(new Highlights(id + "#hits", highlights));
	}

	private static AnnotationCollection collection(String whole, int total, int last) {
		return new AnnotationCollection(whole, total, reference(whole, 1), reference(whole, last));
	}

	private static Reference reference(String whole, int page) {
		return Reference.annotationPage(page(whole, page), null);
	}

	private static String page(String whole, int page) {
		return whole + "&page=" + page;
	}

}
