package org.memcon.iiif;

import java.util.List;

import org.memcon.conversation.Page;
import org.memcon.conversation.layout.PageArea;
import org.memcon.iiif.FacsimileFiles.IiifSize;
import org.memcon.iiif.ImageInformation.ImageServiceReference;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * Builds a {@link Canvas} of each page. Its parts without an address of their own get an
 * id within that of the canvas.
 */
@Component
public class CanvasBuilder {

	/** The size of the placeholder for a page without an image. */
	private static final IiifSize PLACEHOLDER = new IiifSize(850, 1100);

	private final FacsimileFinder images;

	private final Messages messages;

	CanvasBuilder(FacsimileFinder images, Messages messages) {
		this.images = images;
		this.messages = messages;
	}

	Canvas of(Page page, IiifAddress address) {
		return this.images.of(page.facsimile())
			.map((image) -> canvas(page, address, image.size(), thumbnail(page, address, image),
					facsimile(page, address, image), true))
			.orElseGet(() -> withoutFacsimile(page, address));
	}

	/** The address of a part of a canvas; of the whole one if it has no such image. */
	public String part(Page page, PageArea area, IiifAddress address) {
		var image = this.images.size(page.facsimile());
		var size = image.orElse(PLACEHOLDER);
		var part = (image.isPresent() ? area : PageArea.ALL).scaled(size.width(), size.height());
		return "%s#xywh=%d,%d,%d,%d".formatted(address.canvas(page.number()), part.left(), part.top(), part.width(),
				part.height());
	}

	private Canvas withoutFacsimile(Page page, IiifAddress address) {
		var image = ContentResource.image(address.host() + "/images/no-facsimile.png", PLACEHOLDER, List.of());
		return canvas(page, address, PLACEHOLDER, image, image, false);
	}

	/** Makes a canvas with the printed page number as its label. */
	private Canvas canvas(Page page, IiifAddress address, IiifSize size, ContentResource thumbnail,
			ContentResource image, boolean hasFacsimile) {
		var number = page.number();
		var id = address.canvas(number);
		var label = LanguageMap.none((page.label() != null) ? page.label() : String.valueOf(number));
		var homepage = ContentResource.page(address.host() + page.address(),
				this.messages.of("page-navigation.page", number, page.name()));
		var painting = IiifAnnotation.painting(id + "#image", image, id);
		var texts = IiifReference.annotationPage(address.annotations(number),
				LanguageMap.english(this.messages.of("iiif.text", number)));
		return new Canvas(id, "Canvas", label, size.width(), size.height(), List.of(thumbnail), List.of(homepage),
				List.of(new IiifAnnotationPage(id + "#painting", "AnnotationPage", null, List.of(painting))),
				List.of(texts), hasFacsimile);
	}

	private static ContentResource facsimile(Page page, IiifAddress address, FacsimileFiles image) {
		var service = address.image(page.number());
		return ContentResource.image(service + "/full/max/0/default.png", image.size(),
				List.of(ImageServiceReference.of(service)));
	}

	private static ContentResource thumbnail(Page page, IiifAddress address, FacsimileFiles image) {
		var size = image.smallSize();
		return ContentResource.image(address.image(page.number()) + "/full/" + size.code() + "/0/default.png", size,
				List.of());
	}

}
