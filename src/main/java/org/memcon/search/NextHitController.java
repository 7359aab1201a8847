package org.memcon.search;

import java.util.List;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.Turns;
import org.memcon.web.NotFoundException;
import org.memcon.words.Marker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Leads from the last hit in one conversation to the first in the next one of the same
 * list, and back.
 */
@Controller
class NextHitController {

	private final CatalogIndex index;

	private final Conversations conversations;

	private final Turns turns;

	NextHitController(CatalogIndex index, Conversations conversations, Turns turns) {
		this.index = index;
		this.conversations = conversations;
		this.turns = turns;
	}

	@GetMapping(path = CatalogQuery.PATH + "/hits", params = "after")
	String after(@RequestParam String after, @RequestParam MultiValueMap<String, String> parameters) {
		return redirect(after, CatalogQuery.of(parameters), true);
	}

	@GetMapping(path = CatalogQuery.PATH + "/hits", params = { "before", "!after" })
	String before(@RequestParam String before, @RequestParam MultiValueMap<String, String> parameters) {
		return redirect(before, CatalogQuery.of(parameters), false);
	}

	/** Without a place to go on from, the hits are those of the list itself. */
	@GetMapping(path = CatalogQuery.PATH + "/hits", params = { "!after", "!before" })
	String list(@RequestParam MultiValueMap<String, String> parameters) {
		return "redirect:" + CatalogQuery.of(parameters).address();
	}

	private String redirect(String slug, CatalogQuery query, boolean following) {
		var here = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		var forward = following == (query.effectiveSort() != Sort.NEWEST);
		return this.index.next(query, here.chronology(), forward)
			.map((id) -> "redirect:" + hit(id, query, following))
			.orElseThrow(() -> new NotFoundException("error.404.hit"));
	}

	/** Going on opens the first hit, going back the last. */
	private String hit(Long id, CatalogQuery query, boolean first) {
		var entry = this.conversations.entries(List.of(id)).get(0);
		var marker = new Marker(query.effectiveWords());
		var page = 1;
		var hits = 0;
		for (var passage : this.turns.passagesOf(List.of(id))) {
			var found = marker.hits(passage.text()).size();
			if (found > 0 && (!first || hits == 0)) {
				page = passage.page();
			}
			hits += found;
		}
		return HitAddress.of(entry.address(), page, query.parameters(), first ? 1 : hits);
	}

}
