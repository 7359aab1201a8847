package org.memcon.home;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.conversation.volume.VolumeParts;
import org.memcon.participant.Participants;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows a volume as its editors arranged it: its contents, and the sections of their own
 * words.
 */
@Controller
@RequestMapping("/collections/{slug}")
@SnapshotRead
class VolumeController {

	/** The number of sections that each page of the volume links to. */
	static final Limit SECTIONS = Limit.of(50);

	private static final Pattern PERSON = Pattern.compile("<a href=\"/participants/([^\"]+)\">(.*?)</a>");

	private final Collections collections;

	private final VolumeParts volumeParts;

	private final Participants participants;

	VolumeController(Collections collections, VolumeParts volumeParts, Participants participants) {
		this.collections = collections;
		this.volumeParts = volumeParts;
		this.participants = participants;
	}

	@GetMapping("/contents")
	String contents(@PathVariable String slug, Model model) {
		var lines = this.volumeParts.linesOf(slug);
		if (lines.isEmpty()) {
			throw noVolume();
		}
		model.addAttribute("counts", this.volumeParts.countsOf(slug));
		model.addAttribute("lines", lines);
		return show(slug, "home/contents", model);
	}

	@GetMapping("/sections/{name}")
	String section(@PathVariable String slug, @PathVariable String name, Model model) {
		var section = this.volumeParts.section(slug, name).orElseThrow(VolumeController::noVolume);
		model.addAttribute("section", section);
		model.addAttribute("words", withKnownPersons(section.html()));
		model.addAttribute("sections", this.volumeParts.sectionsOf(slug, SECTIONS));
		return show(slug, "home/section", model);
	}

	private String show(String slug, String view, Model model) {
		model.addAttribute("collection",
				this.collections.findBySlug(slug).map(CollectionView::of).orElseThrow(VolumeController::noVolume));
		return view;
	}

	/** Leaves only links to persons whom the archive has: others took part in nothing. */
	private String withKnownPersons(String html) {
		var slugs = PERSON.matcher(html).results().map((link) -> link.group(1)).collect(Collectors.toSet());
		var known = slugs.isEmpty() ? slugs : this.participants.slugsAmong(slugs);
		return PERSON.matcher(html)
			.replaceAll((link) -> Matcher.quoteReplacement(link.group(known.contains(link.group(1)) ? 0 : 2)));
	}

	private static NotFoundException noVolume() {
		return new NotFoundException("error.404.contents");
	}

}
