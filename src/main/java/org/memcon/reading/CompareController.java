package org.memcon.reading;

import java.util.Optional;

import org.memcon.reading.Comparison.ComparedPlace;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows two records, or a page of each, side by side; while one is missing, a form that
 * asks for it.
 */
@Controller
class CompareController {

	private final ReadingRoom readingRoom;

	CompareController(ReadingRoom readingRoom) {
		this.readingRoom = readingRoom;
	}

	/** Redirects typed addresses of records to their short names. */
	@GetMapping("/compare")
	String compare(@RequestParam(defaultValue = "") String left, @RequestParam(defaultValue = "") String right,
			Model model) {
		var first = place(left);
		var second = place(right);
		if (first.isEmpty() || second.isEmpty()) {
			var side = first.isPresent() ? "left" : "right";
			first.or(() -> second)
				.ifPresent((given) -> model.addAttribute("given", given)
					.addAttribute("related", this.readingRoom.related(side, given)));
			return "reading/compare-form";
		}
		var address = Comparison.address(first.get(), second.get());
		if (!left.equals(first.get().toString()) || !right.equals(second.get().toString())) {
			return "redirect:" + address;
		}
		model.addAttribute("comparison", this.readingRoom.compare(first.get(), second.get()));
		model.addAttribute("canonical", address);
		return "reading/compare";
	}

	private static Optional<ComparedPlace> place(String typed) {
		if (typed.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(ComparedPlace.of(typed).orElseThrow(() -> new NotFoundException("error.404.conversation")));
	}

}
