package org.memcon.participant;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.QuotedPassages;
import org.memcon.conversation.Turns;
import org.memcon.participant.Participations.Part;
import org.memcon.web.NotFoundException;
import org.memcon.web.Pager;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the list of persons, or one person with what that person says, in order of time.
 */
@Controller
@RequestMapping("/participants")
class ParticipantController {

	private static final int PAGE_SIZE = 10;

	private final Participants participants;

	private final Participations participations;

	private final Turns turns;

	ParticipantController(Participants participants, Participations participations, Turns turns) {
		this.participants = participants;
		this.participations = participations;
		this.turns = turns;
	}

	@GetMapping
	String everyone(Model model) {
		model.addAttribute("alphabet", AlphabeticalIndex.of(this.participants.entries()));
		return "participant/participants";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, @RequestParam(defaultValue = "") String page, Model model) {
		var participant = this.participants.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.participant"));
		model.addAttribute("participant", ParticipantView.of(participant));
		var parts = this.participations.findAllBy(participant.id());
		var pager = Pager.of(participant.address(), Pager.parsePage(page), PAGE_SIZE,
				parts.stream().map(Part::conversation).distinct().count());
		model.addAttribute("pager", pager);
		model.addAttribute("canonical", pager.address());
		model.addAttribute("papers", parts.stream().filter((part) -> !part.form().isConversation()).count());
		var entries = this.participations.entriesOf(slug, PageRequest.of(pager.number() - 1, PAGE_SIZE));
		var appearances = Appearance.of(entries, parts, this.turns.passagesBy(participant.id(),
				entries.stream().map(ConversationListEntry::id).toList(), QuotedPassages.MAX_FOUND));
		model.addAttribute("parts", appearances);
		model.addAttribute("speaks", appearances.stream().anyMatch((it) -> !it.passages().quoted().isEmpty()));
		return "participant/participant";
	}

}
