package org.memcon.iiif;

import java.util.List;

import org.memcon.conversation.Page;
import org.memcon.conversation.Pages;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turns;
import org.memcon.conversation.layout.PassageLayouts;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.iiif.Manifest.IiifRange;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Builds the {@link Manifest} of a record, and the parts of it that have their own
 * address.
 */
@Component
@SnapshotRead
class ManifestBuilder {

	private final Pages pages;

	private final Turns turns;

	private final PassageLayouts layouts;

	private final DescriptivePropertiesBuilder descriptions;

	private final CanvasBuilder canvases;

	private final Messages messages;

	private final BaseUrl address;

	ManifestBuilder(Pages pages, Turns turns, PassageLayouts layouts, DescriptivePropertiesBuilder descriptions,
			CanvasBuilder canvases, Messages messages, BaseUrl address) {
		this.pages = pages;
		this.turns = turns;
		this.layouts = layouts;
		this.descriptions = descriptions;
		this.canvases = canvases;
		this.messages = messages;
		this.address = address;
	}

	Manifest of(String slug) {
		var pages = pages(slug);
		var conversation = pages.get(0).conversation();
		var address = iiifAddress(slug);
		var items = pages.stream().map((page) -> this.canvases.of(page, address)).toList();
		return new Manifest(address.manifest(), "Manifest",
				LanguageMap.english(DescriptivePropertiesBuilder.name(conversation.title(), conversation.displayTitle(),
						conversation.dateline())),
				this.descriptions.of(conversation, items, address.host()),
				LinkingProperties.of(conversation, address, this.messages), items, ranges(pages, address),
				List.of("individuals"), "left-to-right");
	}

	/** The path of an existing manifest. */
	String manifestPath(String slug) {
		return new IiifAddress("", pages(slug).get(0).conversation().slug()).manifest();
	}

	Canvas canvas(String slug, int number) {
		return this.canvases.of(page(slug, number), iiifAddress(slug));
	}

	IiifAnnotationPage annotations(String slug, int number) {
		var address = iiifAddress(slug);
		var page = page(slug, number);
		var language = page.conversation().language();
		var turns = this.turns.findAllOnPage(page.id());
		var places = this.layouts.of(turns);
		var items = turns.stream().map((turn) -> {
			var text = IiifAnnotation.supplementing(turn, language, address, this.messages);
			return places.area(turn)
				.map((area) -> text.on(this.canvases.part(page, area, address), text.id()))
				.orElse(text);
		}).toList();
		return new IiifAnnotationPage(address.annotations(number), "AnnotationPage",
				LanguageMap.english(this.messages.of("iiif.text", number)), items);
	}

	/** The headings at the beginning of pages. */
	private static List<IiifRange> ranges(List<Page> pages, IiifAddress address) {
		return pages.stream()
			.filter((page) -> page.heading() != null)
			.map((page) -> new IiifRange(address.manifest() + "#heading-" + page.number(), "Range",
					LanguageMap.english(page.name()), List.of(IiifReference.canvas(address.canvas(page.number())))))
			.toList();
	}

	private List<Page> pages(String slug) {
		var pages = this.pages.findAllOf(slug, TextLayer.TEXT);
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

	private IiifAddress iiifAddress(String slug) {
		return new IiifAddress(this.address.host(), slug);
	}

}
