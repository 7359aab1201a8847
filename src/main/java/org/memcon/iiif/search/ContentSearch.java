package org.memcon.iiif.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Pages;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.layout.PageArea;
import org.memcon.conversation.layout.PassageLayouts;
import org.memcon.conversation.layout.PlacedWord;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.iiif.CanvasBuilder;
import org.memcon.iiif.IiifAddress;
import org.memcon.iiif.IiifAnnotation;
import org.memcon.iiif.IiifReference;
import org.memcon.iiif.search.AnnotationList.ContentAsText;
import org.memcon.iiif.search.AnnotationList.OpenAnnotation;
import org.memcon.iiif.search.AnnotationList.SearchHit;
import org.memcon.iiif.search.AnnotationList.SearchLayer;
import org.memcon.iiif.search.ContentSearchResponse.AnnotationCollection;
import org.memcon.iiif.search.ContentSearchResponse.HighlightPage;
import org.memcon.iiif.search.HighlightAnnotation.TextQuoteSelector;
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

	private final Pages pages;

	private final Turns turns;

	private final PassageLayouts layouts;

	private final CanvasBuilder canvases;

	private final Messages messages;

	private final BaseUrl address;

	private final int pageSize;

	@Autowired
	ContentSearch(Pages pages, Turns turns, PassageLayouts layouts, CanvasBuilder canvases, Messages messages,
			BaseUrl address) {
		this(pages, turns, layouts, canvases, messages, address, PAGE_SIZE);
	}

	ContentSearch(Pages pages, Turns turns, PassageLayouts layouts, CanvasBuilder canvases, Messages messages,
			BaseUrl address, int pageSize) {
		this.pages = pages;
		this.turns = turns;
		this.layouts = layouts;
		this.canvases = canvases;
		this.messages = messages;
		this.address = address;
		this.pageSize = pageSize;
	}

	/** Answers by the Content Search API 2.0. */
	ContentSearchResponse of(String slug, ContentSearchRequest request) {
		var found = find(slug, request, IiifAnnotation.SUPPLEMENTING, IiifAddress::search, Stream::of);
		var pager = found.pager();
		var items = found.shown().stream().map((it) -> passage(it, found)).toList();
		return new ContentSearchResponse(found.id(), "AnnotationPage", pager.isNeeded() ? collection(found) : null,
				reference(pager.previous()), reference(pager.next()), pager.isNeeded() ? found.from() : null,
				request.ignored(), items, highlights(found.shown(), items, found.id()));
	}

	/** Answers by the Content Search API 1.0, whose pages are those of the hits. */
	AnnotationList listOf(String slug, ContentSearchRequest request) {
		var found = find(slug, request, "painting", IiifAddress::formerSearch, MatchingTurn::hitByHit);
		var pager = found.pager();
		var resources = new ArrayList<OpenAnnotation>();
		var hits = new ArrayList<SearchHit>();
		for (var match : found.shown()) {
			for (var hit : match.hits()) {
				var quoted = TextQuoteSelector.of(match.turn().wholeText(), hit);
				var areas = areas(match, hit, found, resources.size());
				resources.addAll(areas);
				hits.add(new SearchHit("search:Hit", areas.stream().map(OpenAnnotation::id).toList(), quoted.prefix(),
						quoted.exact(), quoted.suffix()));
			}
		}
		var layer = new SearchLayer("sc:Layer", (int) pager.total(), found.page(1), found.page(pager.last()),
				request.ignored());
		return new AnnotationList(found.id(), "sc:AnnotationList", layer, pager.previous(), pager.next(), found.from(),
				resources, hits);
	}

	private SearchResult find(String slug, ContentSearchRequest request, String motivation,
			Function<IiifAddress, String> search, Function<MatchingTurn, Stream<MatchingTurn>> division) {
		var pages = this.pages.findAllOf(slug, TextLayer.TEXT);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.conversation");
		}
		var conversation = pages.get(0).conversation();
		var wordMatcher = new WordMatcher(request.words());
		var all = (wordMatcher.hasWords() && request.asksFor(motivation))
				? find(conversation.id(), wordMatcher).flatMap(division).toList() : List.<MatchingTurn>of();
		var address = new IiifAddress(this.address.host(), slug);
		var whole = request.address(search.apply(address));
		var pager = new Pager(request.page(), this.pageSize, all.size(), (page) -> whole + "&page=" + page);
		if (request.page() > pager.last()) {
			throw new NotFoundException("error.404.list");
		}
		var from = (request.page() - 1) * this.pageSize;
		var shown = all.subList(from, (int) pager.to());
		var places = this.layouts.of(shown.stream().map(MatchingTurn::turn).distinct().toList());
		return new SearchResult(shown, places, whole, from, pager, address, conversation.language());
	}

	private Stream<MatchingTurn> find(Long conversation, WordMatcher wordMatcher) {
		return this.turns.findAllIn(conversation, TextLayer.TEXT)
			.stream()
			.map((turn) -> new MatchingTurn(turn, wordMatcher.hits(turn.wholeText())))
			.filter((match) -> !match.hits().isEmpty());
	}

	/** The text of a passage; where its words' places are known, on its hits. */
	private IiifAnnotation passage(MatchingTurn match, SearchResult found) {
		var whole = IiifAnnotation.supplementing(match.turn(), found.language(), found.address(), this.messages);
		return match.hits()
			.stream()
			.flatMap((hit) -> found.places().of(match.turn(), hit.start(), hit.end()).stream())
			.map(PlacedWord::area)
			.reduce(PageArea::and)
			.map((area) -> whole.on(this.canvases.part(match.turn().page(), area, found.address()),
					found.id() + "#passage-" + match.turn().anchor()))
			.orElse(whole);
	}

	/** The areas of a hit with their words; the whole canvas if they are not known. */
	private List<OpenAnnotation> areas(MatchingTurn match, Span hit, SearchResult found, int before) {
		var turn = match.turn();
		var known = found.places().of(turn, hit.start(), hit.end());
		var lines = known.isEmpty() ? List.of(new PlacedWord(hit.start(), hit.end(), PageArea.ALL)) : known;
		return IntStream.range(0, lines.size()).mapToObj((i) -> {
			var begin = Math.max(hit.start(), lines.get(i).start());
			var end = (i + 1 < lines.size()) ? lines.get(i + 1).start() : hit.end();
			return new OpenAnnotation(found.id() + "#area-" + (before + i + 1), "oa:Annotation", "sc:painting",
					new ContentAsText("cnt:ContentAsText", turn.wholeText().substring(begin, end).strip()),
					this.canvases.part(turn.page(), lines.get(i).area(), found.address()));
		}).toList();
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

	private static AnnotationCollection collection(SearchResult found) {
		var pager = found.pager();
		return new AnnotationCollection(found.whole(), "AnnotationCollection", (int) pager.total(),
				IiifReference.annotationPage(found.page(1), null),
				IiifReference.annotationPage(found.page(pager.last()), null));
	}

	private static @Nullable IiifReference reference(@Nullable String address) {
		return (address != null) ? IiifReference.annotationPage(address, null) : null;
	}

}
