package org.memcon.reading;

import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.Turns.TurnPlace;
import org.memcon.web.NotFoundException;
import org.memcon.web.Redirects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * Leads to a turn by its anchor alone: to the page on which it stands now; to the turn
 * that took its place; or, where none did, to the record.
 */
@Controller
class TurnController {

	private final Turns turns;

	TurnController(Turns turns) {
		this.turns = turns;
	}

	@GetMapping("/conversations/{slug}/turns/{anchor}")
	View turn(@PathVariable String slug, @PathVariable String anchor) {
		var conversationAddress = new ConversationAddress(slug);
		return this.turns.placeOf(slug, anchor)
			.map((turnPlace) -> Redirects.temporary(address(conversationAddress, turnPlace)))
			.orElseGet(() -> Redirects.permanent(former(conversationAddress, anchor)));
	}

	private String former(ConversationAddress conversationAddress, String anchor) {
		var successor = this.turns.successorOf(conversationAddress.slug(), anchor)
			.orElseThrow(() -> new NotFoundException("error.404.passage"));
		return successor.isEmpty() ? conversationAddress.toString()
				: this.turns.placeOf(conversationAddress.slug(), successor)
					.map((turnPlace) -> address(conversationAddress, turnPlace))
					.orElse(conversationAddress.toString());
	}

	private static String address(ConversationAddress address, TurnPlace turnPlace) {
		return (turnPlace.layer() == TextLayer.SUMMARY) ? address.summary() + "#" + turnPlace.anchor()
				: address.turn(turnPlace.page(), turnPlace.anchor());
	}

}
