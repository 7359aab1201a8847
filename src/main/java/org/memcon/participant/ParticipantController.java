package org.memcon.participant;

import org.memcon.conversation.Turns;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows the list of persons, or one person with the conversations in order of time.
 */
@Controller
@RequestMapping("/participants")
class ParticipantController {

	private static final Limit SHOWN = Limit.of(200);

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
	String one(@PathVariable String slug, Model model) {
		var participant = this.participants.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.participant"));
		model.addAttribute("participant", ParticipantView.of(participant));
		var participations = this.participations.findAllBy(participant.id());
		model.addAttribute("total", participations.stream().map((it) -> it.conversation().id()).distinct().count());
		model.addAttribute("parts", Appearance.of(this.participations.entriesOf(slug, SHOWN), participations,
				this.turns.pagesSpokenOnBy(participant.id())));
		return "participant/participant";
	}

}
