package org.memcon.topic;

import java.util.List;

import org.memcon.topic.Topics.TopicCount;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows the controlled list, or one topic with its conversations in order of time.
 */
@Controller
@RequestMapping("/topics")
class TopicController {

	private static final Limit SHOWN = Limit.of(200);

	private final Topics topics;

	private final Headings headings;

	TopicController(Topics topics, Headings headings) {
		this.topics = topics;
		this.headings = headings;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("branches", TopicTree.of(this.topics.counts()));
		return "topic/topics";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Model model) {
		var topic = this.topics.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.404.topic"));
		model.addAttribute("topic", TopicView.of(topic));
		var counts = this.topics.counts();
		model.addAttribute("narrower", counts.stream().filter((it) -> slug.equals(it.broader())).toList());
		model.addAttribute("total", total(counts, slug));
		model.addAttribute("occurrences",
				TopicOccurrence.of(this.headings.entriesOn(slug, SHOWN), this.headings.pagesOn(slug)));
		return "topic/topic";
	}

	private static long total(List<TopicCount> counts, String slug) {
		return counts.stream().filter((topic) -> slug.equals(topic.slug())).mapToLong(TopicCount::count).sum();
	}

}
