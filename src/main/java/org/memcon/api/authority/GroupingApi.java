package org.memcon.api.authority;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Collections;
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
 * Serves the groups of conversations as JSON: the releases and volumes, and the
 * occasions.
 */
@RestController
@JsonVariant
@SnapshotRead
class GroupingApi {

	private static final Limit SHOWN = Limit.of(200);

	private final Collections collections;

	private final Occasions occasions;

	private final Conversations conversations;

	GroupingApi(Collections collections, Occasions occasions, Conversations conversations) {
		this.collections = collections;
		this.occasions = occasions;
		this.conversations = conversations;
	}

	/** The releases and volumes. */
	@Tag(name = "collections")
	@GetMapping({ "/api/v1/collections", "/collections.json", "/collections" })
	ResponseEntity<ApiList<HoldingLine>> listCollections(ApiAddresses addresses) {
		return JsonResponses.of(HoldingLine.list(this.collections.holdings(), "/collections", addresses));
	}

	/** A collection with its publisher, its rights and its conversations. */
	@Tag(name = "collections")
	@GetMapping({ "/api/v1/collections/{slug}", "/collections/{slug}.json", "/collections/{slug}" })
	ResponseEntity<CollectionRecord> getCollection(@PathVariable String slug, ApiAddresses addresses) {
		var collection = this.collections.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.collection"));
		return JsonResponses.of(CollectionRecord.of(collection, this.conversations.countByCollectionSlug(slug),
				this.conversations.entriesOfCollection(slug, SHOWN), addresses));
	}

	/** The occasions that brought the leaders together. */
	@Tag(name = "occasions")
	@GetMapping({ "/api/v1/occasions", "/occasions.json", "/occasions" })
	ResponseEntity<ApiList<HoldingLine>> listOccasions(ApiAddresses addresses) {
		return JsonResponses.of(HoldingLine.list(this.occasions.holdings(), "/occasions", addresses));
	}

	/** An occasion with its conversations. */
	@Tag(name = "occasions")
	@GetMapping({ "/api/v1/occasions/{slug}", "/occasions/{slug}.json", "/occasions/{slug}" })
	ResponseEntity<OccasionRecord> getOccasion(@PathVariable String slug, ApiAddresses addresses) {
		var occasion = this.occasions.findBySlug(slug).orElseThrow(() -> new NotFoundException("error.404.occasion"));
		return JsonResponses.of(OccasionRecord.of(occasion, this.conversations.countByOccasionSlug(slug),
				this.conversations.entriesOfOccasion(slug, SHOWN), addresses));
	}

}
