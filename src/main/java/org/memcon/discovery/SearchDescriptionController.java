package org.memcon.discovery;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the description by which browsers offer to search the archive.
 */
@Controller
class SearchDescriptionController {

	private static final MediaType TYPE = MediaType.parseMediaType(SearchDescription.MEDIA_TYPE + ";charset=UTF-8");

	private final SearchDescription description;

	SearchDescriptionController(SearchDescription description) {
		this.description = description;
	}

	@GetMapping(SearchDescription.PATH)
	ResponseEntity<String> description() {
		return ResponseEntity.ok().contentType(TYPE).body(this.description.toString());
	}

}
