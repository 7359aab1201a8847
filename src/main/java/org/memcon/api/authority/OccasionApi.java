package org.memcon.api.authority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Occasions;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.web.BaseUrl;
import org.memcon.web.JsonVariant;
import org.memcon.web.NotFoundException;
import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What brought the leaders together, as JSON.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "occasions")
class OccasionApi {

	private static final Limit SHOWN = Limit.of(200);

	private final Occasions occasions;

	private final Conversations conversations;

	private final BaseUrl address;

	OccasionApi(Occasions occasions, Conversations conversations, BaseUrl address) {
		this.occasions = occasions;
		this.conversations = conversations;
		this.address = address;
	}

	@GetMapping({ "/api/v1/occasions", "/occasions.json", "/occasions" })
	@Operation(operationId = "listOccasions", summary = "What brought the leaders together")
	ResponseEntity<HoldingList> all() {
		return JsonResponses.of(HoldingList.of(this.occasions.holdings(), "/occasions", addresses()));
	}

	@GetMapping({ "/api/v1/occasions/{slug}", "/occasions/{slug}.json", "/occasions/{slug}" })
	@Operation(operationId = "getOccasion", summary = "One occasion with its conversations")
	ResponseEntity<OccasionRecord> one(@PathVariable String slug) {
		var occasion = this.occasions.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.404.occasion"));
		return JsonResponses.of(OccasionRecord.of(occasion, this.conversations.countByOccasionSlug(slug),
				this.conversations.entriesOfOccasion(slug, SHOWN), addresses()));
	}

	private ApiAddresses addresses() {
		return new ApiAddresses(this.address.host());
	}

}
