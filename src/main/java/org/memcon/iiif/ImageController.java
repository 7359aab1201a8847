package org.memcon.iiif;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.conversation.Pages;
import org.memcon.web.BadRequestException;
import org.memcon.web.BaseUrl;
import org.memcon.web.NotFoundException;
import org.memcon.web.PageVariable;
import org.memcon.web.ResponseCaching;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Serves page images by the Image API 3.0, level 0. An address names the page and not the
 * scan, which may be replaced: an image may be cached for a day, and its checksum is the
 * validator.
 */
@Controller
@RequestMapping("/iiif/{slug}/pages/{number}")
class ImageController {

	private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	/** The qualities, with {@code color} because that must never be an error. */
	private static final List<String> QUALITIES = List.of("default", "color");

	private static final List<String> FORMATS = List.of("jpg", "png");

	private final Pages pages;

	private final FacsimileFinder images;

	private final JpegConverter jpegConverter;

	private final BaseUrl address;

	ImageController(Pages pages, FacsimileFinder images, JpegConverter jpegConverter, BaseUrl address) {
		this.pages = pages;
		this.images = images;
		this.jpegConverter = jpegConverter;
		this.address = address;
	}

	/** Redirects from the address of the image service to its description. */
	@GetMapping
	ResponseEntity<Void> service(@PathVariable String slug, @PageVariable int number) {
		image(slug, number);
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create(new IiifAddress("", slug).image(number) + "/info.json"))
			.build();
	}

	@GetMapping("/info.json")
	ResponseEntity<JsonLdResource<ImageInformation>> information(@PathVariable String slug, @PageVariable int number) {
		var id = new IiifAddress(this.address.host(), slug).image(number);
		return JsonLdResource.response(JsonLdResource.IMAGE, ImageInformation.of(id, image(slug, number)));
	}

	@GetMapping("/{region}/{size}/{rotation}/{quality}.{format}")
	ResponseEntity<Resource> image(@PathVariable String slug, @PageVariable int number, @PathVariable String region,
			@PathVariable String size, @PathVariable String rotation, @PathVariable String quality,
			@PathVariable String format, HttpServletRequest request, HttpServletResponse response) throws IOException {
		var image = image(slug, number);
		if (!region.equals("full") || !rotation.equals("0") || !QUALITIES.contains(quality)
				|| !FORMATS.contains(format)) {
			throw new BadRequestException("error.400.image");
		}
		var answer = answer(image, size, format.equals("png"));
		ResponseCaching.stream(request);
		response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_DAY.getHeaderValue());
		return answer;
	}

	/**
	 * Answers with a stored file or a small scaled image, never with a large scaled one.
	 * Universal Viewer asks for small images by their width, whatever the level.
	 */
	private ResponseEntity<Resource> answer(FacsimileFiles image, String size, boolean isPng) throws IOException {
		var file = image.file(size);
		var width = image.width(size);
		if (file.isPresent()) {
			return isPng ? answer(name(file.get()), MediaType.IMAGE_PNG, new FileSystemResource(file.get())) : answer(
					name(JpegConverter.jpegPath(file.get())), MediaType.IMAGE_JPEG, this.jpegConverter.of(file.get()));
		}
		if (width.isPresent() && !isPng) {
			return answer(name(image.smallFile()) + "-" + width.get(), MediaType.IMAGE_JPEG,
					this.jpegConverter.scaled(image.smallFile(), width.get()));
		}
		throw new BadRequestException("error.400.image");
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}

	private static ResponseEntity<Resource> answer(String validator, MediaType type, Resource image) {
		return ResponseEntity.ok().eTag(validator).contentType(type).body(image);
	}

	private FacsimileFiles image(String slug, int number) {
		return this.pages.facsimileOf(slug, number)
			.flatMap(this.images::of)
			.orElseThrow(() -> new NotFoundException("error.404.facsimile"));
	}

}
