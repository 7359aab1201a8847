package org.memcon.api.authority;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.ApiList;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.web.JsonVariant;
import org.memcon.web.NotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the occasions that brought the leaders together as JSON.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "occasions")
class OccasionApi {

	private static final Limit SHOWN = Limit.of(200);

	private final Occasions occasions;

	private final Conversations conversations;

	OccasionApi(Occasions occasions, Conversations conversations) {
		this.occasions = occasions;
		this.conversations = conversations;
	}

	/** The occasions that brought the leaders together. */
	@GetMapping({ "/api/v1/occasions", "/occasions.json", "/occasions" })
	ResponseEntity<ApiList<HoldingLine>> listOccasions(ApiAddresses addresses) {
		return JsonResponses.of(HoldingLine.list(this.occasions.holdings(), "/occasions", addresses));
	}

	/** An occasion with its conversations. */
	@GetMapping({ "/api/v1/occasions/{slug}", "/occasions/{slug}.json", "/occasions/{slug}" })
	ResponseEntity<OccasionRecord> getOccasion(@PathVariable String slug, ApiAddresses addresses) {
		var occasion = this.occasions.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.404.occasion"));
		return JsonResponses.of(OccasionRecord.of(occasion, this.conversations.countByOccasionSlug(slug),
				this.conversations.entriesOfOccasion(slug, SHOWN), addresses));
	}

}
