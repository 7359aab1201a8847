package org.memcon.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the citations of records to clients that found their ids on a page (unAPI,
 * version 1).
 */
@Controller
class UnapiController {

	private final Citations citations;

	UnapiController(Citations citations) {
		this.citations = citations;
	}

	@GetMapping("/unapi")
	ResponseEntity<String> formats() throws IOException {
		return formats(HttpStatus.OK, null);
	}

	@GetMapping(path = "/unapi", params = "id")
	ResponseEntity<String> citation(@RequestParam String id, @RequestParam Optional<String> format) throws IOException {
		var citation = this.citations.keyed(id);
		if (format.isEmpty()) {
			return formats(HttpStatus.MULTIPLE_CHOICES, id);
		}
		var wanted = UnapiFormat.of(format.get());
		return wanted.isPresent() ? response(HttpStatus.OK, wanted.get().mediaType(), wanted.get().write(citation))
				: formats(HttpStatus.NOT_ACCEPTABLE, id);
	}

	private static ResponseEntity<String> formats(HttpStatus status, @Nullable String id) throws IOException {
		var text = new StringWriter();
		XmlWriter.document(text, (xml) -> xml.block(XmlTag.of("formats").with("id", id),
				() -> Stream.of(UnapiFormat.values()).forEach((format) -> xml.line(format.tag()))));
		return response(status, MediaType.APPLICATION_XML_VALUE, text.toString());
	}

	private static ResponseEntity<String> response(HttpStatus status, String mediaType, String body) {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8))
			.body(body);
	}

}
