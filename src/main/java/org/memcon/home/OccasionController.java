package org.memcon.home;

import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows the occasions that brought the leaders together.
 */
@Controller
@RequestMapping("/occasions")
class OccasionController {

	private static final Limit SHOWN = Limit.of(200);

	private final Occasions occasions;

	private final Conversations conversations;

	OccasionController(Occasions occasions, Conversations conversations) {
		this.occasions = occasions;
		this.conversations = conversations;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("holdings", this.occasions.holdings());
		return "home/occasions";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Model model) {
		model.addAttribute("occasion",
				this.occasions.findBySlug(slug)
					.map(OccasionView::of)
					.orElseThrow(() -> new NotFoundException("error.404.occasion")));
		model.addAttribute("entries", this.conversations.entriesOfOccasion(slug, SHOWN));
		model.addAttribute("total", this.conversations.countByOccasionSlug(slug));
		return "home/occasion";
	}

}
