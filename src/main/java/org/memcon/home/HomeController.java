package org.memcon.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.timeline.Timeline;
import org.memcon.topic.Topics;
import org.memcon.web.DownloadLink;
import org.memcon.web.Format;
import org.memcon.web.Link;
import org.memcon.web.Messages;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the home page: what the archive holds, when it took place, and where to start.
 */
@Controller
class HomeController {

	private static final int MAX_MARKS = 120;

	private static final List<DownloadLink> FILES = Stream.of(Format.ZIP, Format.SQLITE)
		.map((format) -> format.link(format.address("/archive")))
		.toList();

	private static final Limit SHOWN = Limit.of(5);

	private final ArchiveExtents extents;

	private final Conversations conversations;

	private final Topics topics;

	private final HomeSettings settings;

	private final Messages messages;

	private final Clock clock;

	HomeController(ArchiveExtents extents, Conversations conversations, Topics topics, HomeSettings settings,
			Messages messages, Clock clock) {
		this.extents = extents;
		this.conversations = conversations;
		this.topics = topics;
		this.settings = settings;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/")
	String home(Model model) {
		var today = LocalDate.now(this.clock);
		var extent = this.extents.current();
		var heading = this.settings.heading();
		var name = heading.isEmpty() ? extent.name(this.messages) : heading;
		model.addAttribute("heading", name);
		model.addAttribute("dataset", extent.dataset(name, this.messages));
		model.addAttribute("files", FILES);
		model.addAttribute("extent", extent);
		model.addAttribute("examples", examples());
		model.addAttribute("timeline", timeline(extent.records()));
		model.addAttribute("startHere", this.conversations.entriesWithSlugs(this.settings.startHere()));
		model.addAttribute("anniversary", anniversary(today));
		model.addAttribute("topics", this.topics.counts().stream().filter((topic) -> topic.count() > 0).toList());
		return "home/home";
	}

	private List<Link> examples() {
		return Stream.of(this.messages.of("home.examples.words").split("[|]")).map(SearchExample::link).toList();
	}

	private Timeline timeline(long total) {
		return (total <= MAX_MARKS) ? Timeline.of(this.conversations.entries(Limit.of(MAX_MARKS)))
				: Timeline.ofYears(this.conversations.countByYear());
	}

	private Anniversary anniversary(LocalDate today) {
		var onThisDay = this.conversations.entriesOnDay(today.getMonthValue(), today.getDayOfMonth(), SHOWN);
		return onThisDay.isEmpty() ? new Anniversary(this.conversations.nearestTo(today, Limit.of(1)), false)
				: new Anniversary(onThisDay, true);
	}

	/** The conversations of this day of the year, or the one nearest to it. */
	record Anniversary(List<ConversationListEntry> entries, boolean today) {
	}

}
