package org.memcon.home;

import org.memcon.conversation.evidence.Sources;
import org.memcon.conversation.grouping.Collections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells what the archive is, how its texts were made, what its identifiers promise, and
 * how to search.
 */
@Controller
class AboutController {

	private final Collections collections;

	private final Sources sources;

	AboutController(Collections collections, Sources sources) {
		this.collections = collections;
		this.sources = sources;
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

	@GetMapping("/about/identifiers")
	String identifiers() {
		return "home/identifiers";
	}

	@GetMapping("/help")
	String help() {
		return "home/help";
	}

}
