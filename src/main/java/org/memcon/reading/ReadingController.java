package org.memcon.reading;

import jakarta.servlet.http.HttpServletResponse;
import org.memcon.citation.CiteBox;
import org.memcon.conversation.volume.VolumeParts;
import org.memcon.web.Messages;
import org.memcon.web.PageVariable;

import org.springframework.http.HttpHeaders;
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

	private final VolumeParts volumeParts;

	private final ContactSettings contact;

	private final Messages messages;

	ReadingController(ReadingRoom readingRoom, VolumeParts volumeParts, ContactSettings contact, Messages messages) {
		this.readingRoom = readingRoom;
		this.volumeParts = volumeParts;
		this.contact = contact;
		this.messages = messages;
	}

	@GetMapping
	String titlePage(@PathVariable String slug, SearchContext context, Model model, HttpServletResponse response) {
		var titlePage = this.readingRoom.titlePage(slug, context);
		response.addHeader(HttpHeaders.LINK, Signposting.of(titlePage));
		model.addAttribute("titlePage", titlePage);
		return show(titlePage.conversation(), titlePage.citation(), "reading/conversation", model);
	}

	@GetMapping("/pages")
	String whole(@PathVariable String slug, SearchContext context, Model model) {
		return show(this.readingRoom.whole(slug, context), "reading/whole", model);
	}

	@GetMapping("/pages/{number}")
	String page(@PathVariable String slug, @PageVariable int number, SearchContext context, Model model) {
		var reading = this.readingRoom.page(slug, number, context);
		model.addAttribute("reading", reading);
		return show(reading.conversation(), reading.citation(), "reading/page", model);
	}

	@GetMapping("/summary")
	String summary(@PathVariable String slug, SearchContext context, Model model) {
		return show(this.readingRoom.summary(slug, context), "reading/summary", model);
	}

	private String show(WholeConversation reading, String view, Model model) {
		model.addAttribute("reading", reading);
		return show(reading.conversation(), reading.citation(), view, model);
	}

	private String show(ConversationView conversation, CiteBox citation, String view, Model model) {
		model.addAttribute("citation", citation);
		model.addAttribute("volume",
				this.volumeParts.neighbours(conversation.address().slug(), conversation.volumePosition()));
		if (this.contact.isSet()) {
			model.addAttribute("report", this.contact.link(this.messages.of("report.subject", conversation.title()),
					citation.permanentAddress()));
		}
		return view;
	}

}
