package org.memcon.iiif.presentation;

import java.util.List;

import org.memcon.conversation.Page;
import org.memcon.iiif.IiifAddress;
import org.memcon.iiif.image.FacsimileFiles;
import org.memcon.iiif.image.FacsimileFinder;
import org.memcon.iiif.image.IiifSize;
import org.memcon.iiif.image.ImageServiceReference;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * Makes a {@link Canvas} of each page. The parts of it that have no address of their own
 * are named within the canvas, where they are told.
 */
@Component
class CanvasBuilder {

	/** A page without an image is painted with one that says so. */
	private static final IiifSize PLACEHOLDER = new IiifSize(850, 1100);

	private static final String PNG = "image/png";

	private final FacsimileFinder images;

	private final Messages messages;

	CanvasBuilder(FacsimileFinder images, Messages messages) {
		this.images = images;
		this.messages = messages;
	}

	Canvas of(Page page, IiifAddress address) {
		return this.images.of(page.facsimile())
			.map((image) -> canvas(page, address, image.size(), thumbnail(page, address, image),
					facsimile(page, address, image)))
			.orElseGet(() -> canvas(page, address, PLACEHOLDER, placeholder(address), placeholder(address)));
	}

	/** The label is what is printed on the page as its number. */
	private Canvas canvas(Page page, IiifAddress address, IiifSize iiifSize, ContentResource thumbnail,
			ContentResource image) {
		var number = page.number();
		var id = address.canvas(number);
		var painting = new IiifAnnotation(id + "#image", IiifAnnotation.PAINTING, image, id);
		return new Canvas(id, label(page), iiifSize.width(), iiifSize.height(), List.of(thumbnail),
				List.of(ContentResource.text(address.host() + page.address(),
						this.messages.of("page-navigation.page", number, page.name()), "text/html")),
				List.of(new IiifAnnotationPage(id + "#painting", null, List.of(painting))),
				List.of(IiifReference.annotationPage(address.annotations(number),
						LanguageMap.english(this.messages.of("iiif.text", number)))));
	}

	private static LanguageMap label(Page page) {
		return LanguageMap.none((page.label() != null) ? page.label() : String.valueOf(page.number()));
	}

	private static ContentResource facsimile(Page page, IiifAddress address, FacsimileFiles image) {
		var service = address.image(page.number());
		return ContentResource.image(service + "/full/max/0/default.png", PNG, image.size(),
				List.of(new ImageServiceReference(service)));
	}

	private static ContentResource thumbnail(Page page, IiifAddress address, FacsimileFiles image) {
		var iiifSize = image.smallSize();
		return ContentResource.image(address.image(page.number()) + "/full/" + iiifSize.code() + "/0/default.png", PNG,
				iiifSize, List.of());
	}

	private static ContentResource placeholder(IiifAddress address) {
		return ContentResource.image(address.host() + "/images/no-facsimile.png", PNG, PLACEHOLDER, List.of());
	}

}
