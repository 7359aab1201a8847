package org.memcon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.memcon.citation.Coins;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Entry;
import org.memcon.conversation.Turns;
import org.memcon.conversation.Turns.Passage;
import org.memcon.search.CatalogIndex.Found;
import org.memcon.search.Line.Hit;
import org.memcon.web.PublicAddress;
import org.memcon.words.Marker;
import org.memcon.words.Snippet;
import org.springframework.stereotype.Component;

/**
 * Writes the lines of the catalog: loads the entries that are shown and finds the words
 * in their turns.
 */
@Component
class Lines {

	private static final int QUOTED_TURNS = 3;

	private final Conversations conversations;

	private final Turns turns;

	private final PublicAddress address;

	Lines(Conversations conversations, Turns turns, PublicAddress address) {
		this.conversations = conversations;
		this.turns = turns;
		this.address = address;
	}

	List<Line> of(List<Found> found, CatalogQuery query, FacetLabels labels) {
		if (found.isEmpty()) {
			return List.of();
		}
		var ids = found.stream().map(Found::id).toList();
		var entries = this.conversations.entries(ids)
			.stream()
			.collect(Collectors.toMap(Entry::id, Function.identity()));
		var passages = query.hasWords()
				? this.turns.passagesOf(ids).stream().collect(Collectors.groupingBy(Passage::conversation))
				: Map.<Long, List<Passage>>of();
		var marker = new Marker(query.effectiveWords());
		return found.stream()
			.filter((it) -> entries.containsKey(it.id()))
			.map((it) -> line(it, entries.get(it.id()), passages.getOrDefault(it.id(), List.of()), query, marker,
					labels))
			.toList();
	}

	private Line line(Found found, Entry entry, List<Passage> passages, CatalogQuery query, Marker marker,
			FacetLabels labels) {
		var quotes = new ArrayList<Hit>();
		var hits = 0;
		var quoted = 0;
		for (var passage : passages) {
			var spans = marker.hits(passage.text());
			if (!spans.isEmpty() && quotes.size() < QUOTED_TURNS) {
				var snippet = Snippet.of(passage.text(), spans);
				quotes.add(new Hit(passage.page(), passage.anchor(), passage.speaker(), snippet,
						HitAddress.of(entry.address(), passage.page(), query.parameters(), hits + 1)));
				quoted += snippet.hits();
			}
			hits += spans.size();
		}
		return new Line(entry, new Coins(entry, this.address.hostSet()), address(entry, query),
				labels.linked(Facet.TOPIC, found.subjects().assigned()),
				labels.linked(Facet.TOPIC, found.subjects().proposed()), labels.people(found.people()), quotes, hits,
				quoted, hits == 0 && marker.isWanted());
	}

	private static String address(Entry entry, CatalogQuery query) {
		var parameters = query.parameters();
		return entry.address() + (parameters.isEmpty() ? "" : "?" + parameters);
	}

}
