package org.memcon.reading.file;

import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.Pages;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.web.NotFoundException;
import org.memcon.web.PageVariable;
import org.memcon.web.ResponseCaching;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Hands out the image of a page, in full or small. Its validator is the checksum under
 * which it is stored.
 */
@Controller
@RequestMapping("/conversations/{slug}/pages/{number}/facsimile")
class FacsimileController {

	private final Pages pages;

	private final ArchiveSettings archive;

	FacsimileController(Pages pages, ArchiveSettings archive) {
		this.pages = pages;
		this.archive = archive;
	}

	@GetMapping
	ResponseEntity<Resource> image(@PathVariable String slug, @PageVariable int number, HttpServletRequest request) {
		var facsimile = facsimile(slug, number);
		return answer(this.archive.facsimile(facsimile), slug + "-page-" + number + ".png", request);
	}

	@GetMapping("/thumbnail")
	ResponseEntity<Resource> thumbnail(@PathVariable String slug, @PageVariable int number,
			HttpServletRequest request) {
		var facsimile = facsimile(slug, number);
		return answer(this.archive.thumbnail(facsimile), slug + "-page-" + number + "-thumbnail.png", request);
	}

	private Facsimile facsimile(String slug, int number) {
		return this.pages.facsimileOf(slug, number).orElseThrow(() -> new NotFoundException("error.404.facsimile"));
	}

	/** The image has its validator, so nobody need read it before it is sent. */
	private static ResponseEntity<Resource> answer(Path file, String name, HttpServletRequest request) {
		if (!Files.isReadable(file)) {
			throw new NotFoundException("error.404.facsimile");
		}
		ResponseCaching.stream(request);
		return ResponseEntity.ok()
			.eTag(file.getFileName().toString().replace(".png", ""))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.contentType(MediaType.IMAGE_PNG)
			.body(new FileSystemResource(file));
	}

}
