package org.memcon.home;

import java.util.stream.IntStream;

import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collections;
import org.memcon.web.Messages;
import org.memcon.web.Redirects;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Shows the pages on the archive itself: its texts, its sources, its identifiers, and how
 * to search.
 */
@Controller
class AboutController {

	private static final int EXAMPLES = 8;

	private final Collections collections;

	private final Sources sources;

	private final Messages messages;

	AboutController(Collections collections, Sources sources, Messages messages) {
		this.collections = collections;
		this.sources = sources;
		this.messages = messages;
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("holdings", this.collections.holdings());
		return "home/about";
	}

	@GetMapping("/about/sources")
	String sources(Model model) {
		model.addAttribute("sources", this.sources.findAll());
		return "home/sources";
	}

	@GetMapping("/sources")
	RedirectView wayToSources() {
		return Redirects.permanent("/about/sources");
	}

	@GetMapping("/about/identifiers")
	String identifiers() {
		return "home/identifiers";
	}

	@GetMapping("/help")
	String help(Model model) {
		model.addAttribute("examples",
				IntStream.rangeClosed(1, EXAMPLES).mapToObj((number) -> example("help.example." + number)).toList());
		return "home/help";
	}

	private SearchExample example(String key) {
		return new SearchExample(SearchExample.link(this.messages.of(key)), this.messages.of(key + ".finds"));
	}

}
