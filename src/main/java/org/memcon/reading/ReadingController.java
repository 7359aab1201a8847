package org.memcon.reading;

import org.memcon.citation.Citations;
import org.memcon.citation.Pinpoint;
import org.memcon.web.PageNumbers;
import org.memcon.web.SearchContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows a record: its title page, one page, or the whole.
 */
@Controller
@RequestMapping("/conversations/{slug}")
class ReadingController {

	private static final String HIT = "hit";

	private final ReadingRoom readingRoom;

	private final Citations citations;

	ReadingController(ReadingRoom readingRoom, Citations citations) {
		this.readingRoom = readingRoom;
		this.citations = citations;
	}

	@GetMapping
	String titlePage(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		var titlePage = this.readingRoom.titlePage(slug, SearchContext.of(parameters, HIT));
		model.addAttribute("titlePage", titlePage);
		model.addAttribute("citation",
				this.citations.of(titlePage.conversation(), titlePage.people(), titlePage.known()));
		return "reading/conversation";
	}

	@GetMapping("/pages")
	String whole(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		var reading = this.readingRoom.whole(slug, SearchContext.of(parameters, HIT), hit(parameters));
		model.addAttribute("reading", reading);
		model.addAttribute("citation", this.citations.of(reading.conversation(), Pinpoint.WHOLE));
		return "reading/whole";
	}

	@GetMapping("/pages/{number}")
	String page(@PathVariable String slug, @PathVariable String number,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		var reading = this.readingRoom.page(slug, PageNumbers.of(number), SearchContext.of(parameters, HIT),
				hit(parameters));
		model.addAttribute("reading", reading);
		model.addAttribute("citation", this.citations.of(reading.conversation(), Pinpoint.of(reading.page())));
		return "reading/page";
	}

	@GetMapping("/summary")
	String summary(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		var reading = this.readingRoom.summary(slug, SearchContext.of(parameters, HIT));
		model.addAttribute("reading", reading);
		model.addAttribute("citation", this.citations.ofSummary(reading.conversation()));
		return "reading/summary";
	}

	private static int hit(MultiValueMap<String, String> parameters) {
		var typed = parameters.getFirst(HIT);
		return (typed != null && typed.matches("[1-9]\\d{0,6}")) ? Integer.parseInt(typed) : 0;
	}

}
