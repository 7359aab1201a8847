package org.memcon.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Conversations.YearCount;
import org.memcon.web.BadRequestException;
import org.memcon.web.Link;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the conversations among the events of their time: all years, or one.
 */
@Controller
class TimelineController {

	private static final String PATH = "/timeline";

	/** The number of records that are shown one by one. */
	private static final int MAX_RECORDS = 120;

	private final Conversations conversations;

	private final ContextEvents events;

	TimelineController(Conversations conversations, ContextEvents events) {
		this.conversations = conversations;
		this.events = events;
	}

	@GetMapping(PATH)
	String timeline(@RequestParam(defaultValue = "") String year, Model model) {
		if (!year.matches("(\\d{4})?")) {
			throw new BadRequestException("error.400.year");
		}
		var counts = this.conversations.countByYear();
		var all = this.events.findAll();
		var years = Stream
			.concat(counts.stream().map(YearCount::year), all.stream().map((event) -> event.startsOn().getYear()))
			.collect(TreeSet<Integer>::new, TreeSet::add, TreeSet::addAll);
		model.addAttribute("years", years.stream().map(TimelineController::link).toList());
		model.addAttribute("hasEvents", !all.isEmpty());
		if (year.isEmpty()) {
			model.addAttribute("canonical", PATH);
			showAll(counts, all, model);
		}
		else {
			var number = Integer.parseInt(year);
			model.addAttribute("year", year);
			model.addAttribute("canonical", TimelinePart.address(year));
			model.addAttribute("previous", link(years.lower(number)));
			model.addAttribute("next", link(years.higher(number)));
			showYear(number, total(counts.stream().filter((it) -> it.year() == number)), all, model);
		}
		return "timeline/timeline";
	}

	private void showAll(List<YearCount> counts, List<ContextEvent> events, Model model) {
		if (total(counts.stream()) > MAX_RECORDS) {
			model.addAttribute("timeline", Timeline.ofYears(counts));
			model.addAttribute("parts", List.of());
			return;
		}
		var entries = this.conversations.entries(Limit.of(MAX_RECORDS));
		model.addAttribute("timeline", Timeline.of(entries, events));
		model.addAttribute("parts", TimelinePart.years(TimelineItem.of(entries, events)));
	}

	private void showYear(int year, long records, List<ContextEvent> all, Model model) {
		var first = LocalDate.of(year, 1, 1);
		var last = LocalDate.of(year, 12, 31);
		var events = all.stream().filter((event) -> event.startsOn().getYear() == year).toList();
		if (records > MAX_RECORDS) {
			var months = this.conversations.countByMonth(first, last);
			model.addAttribute("timeline", Timeline.ofMonths(year, months, events));
			model.addAttribute("parts", TimelinePart.months(year, months, TimelineItem.of(List.of(), events)));
			return;
		}
		var entries = this.conversations.entriesBetween(first, last, Limit.of(MAX_RECORDS));
		model.addAttribute("timeline", Timeline.ofYear(year, entries, events));
		model.addAttribute("parts", TimelinePart.months(TimelineItem.of(entries, events)));
	}

	private static long total(Stream<YearCount> counts) {
		return counts.mapToLong(YearCount::count).sum();
	}

	private static @Nullable Link link(@Nullable Integer year) {
		return (year != null) ? new Link(Objects.toString(year), TimelinePart.address(Objects.toString(year))) : null;
	}

}
