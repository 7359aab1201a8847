package org.memcon.topic;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.Turns;
import org.memcon.conversation.chart.Histogram;
import org.memcon.topic.Topics.TopicCount;
import org.memcon.web.NotFoundException;
import org.memcon.web.Pager;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the controlled list, or one topic with what the conversations say on it, in order
 * of time.
 */
@Controller
@RequestMapping("/topics")
class TopicController {

	private static final int PAGE_SIZE = 10;

	private final Topics topics;

	private final Headings headings;

	private final Turns turns;

	TopicController(Topics topics, Headings headings, Turns turns) {
		this.topics = topics;
		this.headings = headings;
		this.turns = turns;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("branches", TopicTree.of(this.topics.counts()));
		return "topic/topics";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, @RequestParam(defaultValue = "") String page, Model model) {
		var topic = this.topics.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.404.topic"));
		model.addAttribute("topic", TopicView.of(topic));
		var counts = this.topics.counts();
		model.addAttribute("narrower", counts.stream().filter((it) -> slug.equals(it.broader())).toList());
		var pager = Pager.of(topic.address(), Pager.parsePage(page), PAGE_SIZE, sum(counts, slug, TopicCount::count));
		model.addAttribute("pager", pager);
		model.addAttribute("canonical", pager.address());
		model.addAttribute("papers", sum(counts, slug, TopicCount::papers));
		model.addAttribute("years", years(topic));
		var occurrences = occurrences(slug, PageRequest.of(pager.number() - 1, PAGE_SIZE));
		model.addAttribute("occurrences", occurrences);
		model.addAttribute("hasPassages", occurrences.stream().anyMatch((it) -> !it.passages().quoted().isEmpty()));
		return "topic/topic";
	}

	private Histogram years(Topic topic) {
		var counts = this.headings.countByYear(topic.slug());
		return Histogram.of(counts.stream().collect(Collectors.toMap(YearCount::year, YearCount::count)),
				topic.list()::between);
	}

	private List<TopicOccurrence> occurrences(String slug, Pageable part) {
		var entries = this.headings.entriesOn(slug, part);
		var ids = entries.stream().map(ConversationListEntry::id).toList();
		return TopicOccurrence.of(entries, this.headings.pagesOn(slug, ids),
				this.turns.passagesOn(slug, ids, QuotedPassages.MAX_FOUND));
	}

	private static long sum(List<TopicCount> counts, String slug, ToLongFunction<TopicCount> number) {
		return counts.stream().filter((topic) -> slug.equals(topic.slug())).mapToLong(number).sum();
	}

}
