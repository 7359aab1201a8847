package org.memcon.reading.file;

import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.storage.KeptPapers;
import org.memcon.web.Attachment;
import org.memcon.web.NotFoundException;
import org.memcon.web.ResponseCaching;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the file from which a record was imported, to be saved and not shown. Its
 * validator is its checksum.
 */
@Controller
class OriginalController {

	private final Conversations conversations;

	private final KeptPapers papers;

	OriginalController(Conversations conversations, KeptPapers papers) {
		this.conversations = conversations;
		this.papers = papers;
	}

	@GetMapping("/conversations/{slug}/original")
	ResponseEntity<Resource> original(@PathVariable String slug, HttpServletRequest request,
			HttpServletResponse response) {
		var conversation = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		var file = this.papers.find(conversation).orElseThrow(() -> new NotFoundException("error.404.original"));
		ResponseCaching.stream(request);
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		return answer(conversation, file);
	}

	private static ResponseEntity<Resource> answer(Conversation conversation, Path file) {
		var name = conversation.sourceFile().substring(conversation.sourceFile().lastIndexOf('/') + 1);
		var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return ResponseEntity.ok()
			.eTag(conversation.sourceChecksum())
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, new Attachment(name, type.toString()).disposition())
			.body(new FileSystemResource(file));
	}

}
