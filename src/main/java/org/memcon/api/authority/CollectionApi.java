package org.memcon.api.authority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Collections;
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
 * The releases and volumes, as JSON.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "collections")
class CollectionApi {

	private static final Limit SHOWN = Limit.of(200);

	private final Collections collections;

	private final Conversations conversations;

	private final BaseUrl address;

	CollectionApi(Collections collections, Conversations conversations, BaseUrl address) {
		this.collections = collections;
		this.conversations = conversations;
		this.address = address;
	}

	@GetMapping({ "/api/v1/collections", "/collections.json", "/collections" })
	@Operation(operationId = "listCollections", summary = "The releases and volumes")
	ResponseEntity<HoldingList> all() {
		return JsonResponses.of(HoldingList.of(this.collections.holdings(), "/collections", addresses()));
	}

	@GetMapping({ "/api/v1/collections/{slug}", "/collections/{slug}.json", "/collections/{slug}" })
	@Operation(operationId = "getCollection", summary = "One collection: publisher, rights, conversations")
	ResponseEntity<CollectionRecord> one(@PathVariable String slug) {
		var collection = this.collections.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.collection"));
		return JsonResponses.of(CollectionRecord.of(collection, this.conversations.countByCollectionSlug(slug),
				this.conversations.entriesOfCollection(slug, SHOWN), addresses()));
	}

	private ApiAddresses addresses() {
		return new ApiAddresses(this.address.host());
	}

}
