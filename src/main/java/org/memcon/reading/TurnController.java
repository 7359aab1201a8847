package org.memcon.reading;

import org.memcon.conversation.Address;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.Turns.Place;
import org.memcon.web.Elsewhere;
import org.memcon.web.NotFoundException;
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
		var address = new Address(slug);
		return this.turns.placeOf(slug, anchor)
			.map((place) -> Elsewhere.forNow(address(address, place)))
			.orElseGet(() -> Elsewhere.forEver(former(address, anchor)));
	}

	private String former(Address address, String anchor) {
		var successor = this.turns.successorOf(address.slug(), anchor)
			.orElseThrow(() -> new NotFoundException("error.404.passage"));
		return successor.isEmpty() ? address.toString()
				: this.turns.placeOf(address.slug(), successor)
					.map((place) -> address(address, place))
					.orElse(address.toString());
	}

	private static String address(Address address, Place place) {
		return (place.layer() == Layer.SUMMARY) ? address.summary() + "#" + place.anchor()
				: address.turn(place.page(), place.anchor());
	}

}
