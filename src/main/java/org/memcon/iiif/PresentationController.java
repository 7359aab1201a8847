package org.memcon.iiif;

import java.net.URI;
import java.util.Optional;

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
 * Serves the archive by the Presentation API 3.0: lists of records, records, pages, and
 * the text of a page.
 */
@Controller
@RequestMapping(IiifAddress.PATH)
class PresentationController {

	private final CollectionTree collections;

	private final ManifestBuilder manifests;

	PresentationController(CollectionTree collections, ManifestBuilder manifests) {
		this.collections = collections;
		this.manifests = manifests;
	}

	/** Redirects from addresses that were shortened by hand. */
	@GetMapping({ "", "/collections" })
	ResponseEntity<Void> shortened() {
		return redirect(IiifAddress.collections(""));
	}

	@GetMapping("/{slug}")
	ResponseEntity<Void> shortened(@PathVariable String slug) {
		return redirect(this.manifests.manifestPath(slug));
	}

	@GetMapping("/collection")
	ResponseEntity<JsonLdResource<IiifCollection>> collections() {
		return JsonLdResource.presentation(this.collections.root());
	}

	@GetMapping("/collections/{slug}")
	ResponseEntity<JsonLdResource<IiifCollection>> collection(@PathVariable String slug,
			@RequestParam Optional<String> part) {
		return JsonLdResource.presentation(part.map((typed) -> this.collections.part(slug, part(typed)))
			.orElseGet(() -> this.collections.of(slug)));
	}

	@GetMapping("/{slug}/manifest")
	ResponseEntity<JsonLdResource<Manifest>> manifest(@PathVariable String slug) {
		return JsonLdResource.presentation(this.manifests.of(slug));
	}

	@GetMapping("/{slug}/canvas/{number}")
	ResponseEntity<JsonLdResource<Canvas>> canvas(@PathVariable String slug, @PageVariable int number) {
		return JsonLdResource.presentation(this.manifests.canvas(slug, number));
	}

	@GetMapping("/{slug}/canvas/{number}/annotations")
	ResponseEntity<JsonLdResource<IiifAnnotationPage>> annotations(@PathVariable String slug,
			@PageVariable int number) {
		return JsonLdResource.presentation(this.manifests.annotations(slug, number));
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
