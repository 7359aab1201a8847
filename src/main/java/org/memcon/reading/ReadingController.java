package org.memcon.reading;

import org.memcon.web.PageVariable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows a record: its title page, one page, the whole, or its abstract.
 */
@Controller
@RequestMapping("/conversations/{slug}")
class ReadingController {

	private final ReadingRoom readingRoom;

	ReadingController(ReadingRoom readingRoom) {
		this.readingRoom = readingRoom;
	}

	@GetMapping
	String titlePage(@PathVariable String slug, SearchContext context, Model model) {
		var titlePage = this.readingRoom.titlePage(slug, context);
		model.addAttribute("titlePage", titlePage);
		model.addAttribute("citation", titlePage.citation());
		return "reading/conversation";
	}

	@GetMapping("/pages")
	String whole(@PathVariable String slug, SearchContext context, Model model) {
		return show(this.readingRoom.whole(slug, context), "reading/whole", model);
	}

	@GetMapping("/pages/{number}")
	String page(@PathVariable String slug, @PageVariable int number, SearchContext context, Model model) {
		var reading = this.readingRoom.page(slug, number, context);
		model.addAttribute("reading", reading);
		model.addAttribute("citation", reading.citation());
		return "reading/page";
	}

	@GetMapping("/summary")
	String summary(@PathVariable String slug, SearchContext context, Model model) {
		return show(this.readingRoom.summary(slug, context), "reading/summary", model);
	}

	private static String show(WholeConversation reading, String view, Model model) {
		model.addAttribute("reading", reading);
		model.addAttribute("citation", reading.citation());
		return view;
	}

}
