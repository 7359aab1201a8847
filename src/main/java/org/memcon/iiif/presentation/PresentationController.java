package org.memcon.iiif.presentation;

import java.net.URI;
import java.util.Optional;

import org.memcon.iiif.IiifAddress;
import org.memcon.iiif.JsonLdContext;
import org.memcon.iiif.JsonLdResource;
import org.memcon.web.BadRequestException;
import org.memcon.web.PageVariable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives viewers the archive by the rules of the Presentation API 3.0: lists of records,
 * records, pages, and what is written on a page.
 */
@Controller
@RequestMapping(IiifAddress.PATH)
class PresentationController {

	private final CollectionTree collections;

	private final ManifestBuilder manifestBuilder;

	PresentationController(CollectionTree collections, ManifestBuilder manifestBuilder) {
		this.collections = collections;
		this.manifestBuilder = manifestBuilder;
	}

	/** Addresses that were shortened by hand. */
	@GetMapping({ "", "/collections" })
	ResponseEntity<Void> shortened() {
		return redirect(IiifAddress.collections(""));
	}

	@GetMapping("/{slug}")
	ResponseEntity<Void> shortened(@PathVariable String slug) {
		return redirect(this.manifestBuilder.manifestPath(slug));
	}

	@GetMapping("/collection")
	ResponseEntity<JsonLdResource<IiifCollection>> collections() {
		return JsonLdContext.PRESENTATION.response(this.collections.root());
	}

	@GetMapping("/collections/{slug}")
	ResponseEntity<JsonLdResource<IiifCollection>> collection(@PathVariable String slug,
			@RequestParam Optional<String> part) {
		return JsonLdContext.PRESENTATION.response(part.map((typed) -> this.collections.part(slug, part(typed)))
			.orElseGet(() -> this.collections.of(slug)));
	}

	@GetMapping("/{slug}/manifest")
	ResponseEntity<JsonLdResource<Manifest>> manifest(@PathVariable String slug) {
		return JsonLdContext.PRESENTATION.response(this.manifestBuilder.of(slug));
	}

	@GetMapping("/{slug}/canvas/{number}")
	ResponseEntity<JsonLdResource<Canvas>> canvas(@PathVariable String slug, @PageVariable int number) {
		return JsonLdContext.PRESENTATION.response(this.manifestBuilder.canvas(slug, number));
	}

	@GetMapping("/{slug}/canvas/{number}/annotations")
	ResponseEntity<JsonLdResource<IiifAnnotationPage>> annotations(@PathVariable String slug,
			@PageVariable int number) {
		return JsonLdContext.PRESENTATION.response(this.manifestBuilder.annotations(slug, number));
	}

	private static ResponseEntity<Void> redirect(String address) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
	}

	private static int part(String typed) {
		if (!typed.matches("[1-9]\\d{0,5}")) {
			throw new BadRequestException("error.400.page");
		}
		return Integer.parseInt(typed);
	}

}
