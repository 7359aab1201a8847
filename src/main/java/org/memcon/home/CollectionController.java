package org.memcon.home;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.volume.VolumeParts;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows the releases and volumes that conversations were published in.
 */
@Controller
@RequestMapping("/collections")
class CollectionController {

	private static final Limit SHOWN = Limit.of(200);

	private final Collections collections;

	private final Conversations conversations;

	private final VolumeParts volumeParts;

	CollectionController(Collections collections, Conversations conversations, VolumeParts volumeParts) {
		this.collections = collections;
		this.conversations = conversations;
		this.volumeParts = volumeParts;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("holdings", this.collections.holdings());
		return "home/collections";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Model model) {
		model.addAttribute("collection",
				this.collections.findBySlug(slug)
					.map(CollectionView::of)
					.orElseThrow(() -> new NotFoundException("error.404.collection")));
		model.addAttribute("entries", this.conversations.entriesOfCollection(slug, SHOWN));
		model.addAttribute("total", this.conversations.countByCollectionSlug(slug));
		model.addAttribute("counts", this.volumeParts.countsOf(slug));
		return "home/collection";
	}

}
