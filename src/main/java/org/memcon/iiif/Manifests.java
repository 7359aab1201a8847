package org.memcon.iiif;

import java.util.List;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.Turns;
import org.memcon.web.NotFoundException;
import org.memcon.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Makes a {@link Manifest} of each record, and what it is made of where that is asked for
 * alone.
 */
@Component
@AtOneMoment
class Manifests {

	private final Pages pages;

	private final Turns turns;

	private final RecordDescriptions descriptions;

	private final RecordLinks links;

	private final Canvases canvases;

	private final TextAnnotations texts;

	private final PublicAddress address;

	Manifests(Pages pages, Turns turns, RecordDescriptions descriptions, RecordLinks links, Canvases canvases,
			TextAnnotations texts, PublicAddress address) {
		this.pages = pages;
		this.turns = turns;
		this.descriptions = descriptions;
		this.links = links;
		this.canvases = canvases;
		this.texts = texts;
		this.address = address;
	}

	Manifest of(String slug) {
		var pages = pages(slug);
		var conversation = pages.get(0).conversation();
		var address = at(slug);
		var items = pages.stream().map((page) -> this.canvases.of(page, address)).toList();
		return new Manifest(address.manifest(),
				LanguageMap.english(RecordDescriptions.name(conversation.title(), conversation.dateline())),
				this.descriptions.of(conversation, items, address.host()), this.links.of(conversation, address), items,
				ranges(pages, address));
	}

	/** The path of a manifest that is there. */
	String address(String slug) {
		return new IiifAddress("", pages(slug).get(0).conversation().slug()).manifest();
	}

	Canvas canvas(String slug, int number) {
		return this.canvases.of(page(slug, number), at(slug));
	}

	AnnotationPage annotations(String slug, int number) {
		return this.texts.page(number, this.turns.findAllOnPage(page(slug, number).id()), at(slug));
	}

	/** The headings that pages begin with. */
	private static List<Range> ranges(List<Page> pages, IiifAddress address) {
		return pages.stream()
			.filter((page) -> page.heading() != null)
			.map((page) -> new Range(address.manifest() + "#heading-" + page.number(), LanguageMap.english(page.name()),
					List.of(Reference.canvas(address.canvas(page.number())))))
			.toList();
	}

	private List<Page> pages(String slug) {
		var pages = this.pages.findAllOf(slug, Layer.TEXT);
		if (pages.isEmpty()) {
			throw new NotFoundException("error.404.conversation");
		}
		return pages;
	}

	private Page page(String slug, int number) {
		return pages(slug).stream()
			.filter((page) -> page.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("error.404.page"));
	}

	private IiifAddress at(String slug) {
		return new IiifAddress(this.address.host(), slug);
	}

}
