package org.memcon.iiif;

import java.util.List;
import java.util.stream.IntStream;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.grouping.Collections;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The archive as a tree: its collections, and their records in order of time. A
 * collection too long for one list has parts.
 */
@Component
@SnapshotRead
class CollectionTree {

	private static final int MAX_ITEMS = 1_000;

	private final Collections collections;

	private final Conversations conversations;

	private final BaseUrl address;

	private final Messages messages;

	private final int maxItems;

	@Autowired
	CollectionTree(Collections collections, Conversations conversations, BaseUrl address, Messages messages) {
		this(collections, conversations, address, messages, MAX_ITEMS);
	}

	CollectionTree(Collections collections, Conversations conversations, BaseUrl address, Messages messages,
			int maxItems) {
		this.collections = collections;
		this.conversations = conversations;
		this.address = address;
		this.messages = messages;
		this.maxItems = maxItems;
	}

	/** The list of all collections. */
	IiifCollection root() {
		var host = this.address.host();
		var items = this.collections.holdings()
			.stream()
			.map((it) -> IiifReference.collection(IiifAddress.collection(host, it.slug()), it.name()))
			.toList();
		return IiifCollection.of(IiifAddress.collections(host), this.messages.of("iiif.archive"), List.of(),
				ContentResource.page(host + "/collections", this.messages.of("collections.heading")), host, items);
	}

	/** A collection with its records, or with its parts if it is long. */
	IiifCollection of(String slug) {
		var total = this.conversations.countByCollectionSlug(slug);
		var id = IiifAddress.collection(this.address.host(), slug);
		var items = (total <= this.maxItems) ? manifests(slug, 1)
				: IntStream.rangeClosed(1, parts(total))
					.mapToObj((part) -> IiifReference.collection(id + "?part=" + part, partName(part, total)))
					.toList();
		return collection(slug, id, title(slug), IiifReference.collection(IiifAddress.collections(this.address.host()),
				this.messages.of("iiif.archive")), items);
	}

	/** A part of a long collection. */
	IiifCollection part(String slug, int part) {
		var total = this.conversations.countByCollectionSlug(slug);
		if (part > parts(total)) {
			throw new NotFoundException("error.404.list");
		}
		var id = IiifAddress.collection(this.address.host(), slug);
		var title = title(slug);
		return collection(slug, id + "?part=" + part, title + ", " + partName(part, total),
				IiifReference.collection(id, title), manifests(slug, part));
	}

	private IiifCollection collection(String slug, String id, String name, IiifReference within,
			List<IiifReference> items) {
		var host = this.address.host();
		return IiifCollection.of(id, name, List.of(within), ContentResource.page(host + "/collections/" + slug, name),
				host, items);
	}

	private List<IiifReference> manifests(String slug, int part) {
		return this.conversations.partOfCollection(slug, PageRequest.of(part - 1, this.maxItems))
			.stream()
			.map(this::manifest)
			.toList();
	}

	private IiifReference manifest(ConversationListEntry entry) {
		return IiifReference.manifest(new IiifAddress(this.address.host(), entry.slug()).manifest(),
				DescriptivePropertiesBuilder.name(entry.title(), entry.displayTitle(), entry.dateline()),
				DescriptivePropertiesBuilder.navDate(entry.dateline()));
	}

	private String title(String slug) {
		return this.collections.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.collection"))
			.title();
	}

	private String partName(int part, long total) {
		return this.messages.of("iiif.part", (part - 1) * this.maxItems + 1,
				Math.min(part * (long) this.maxItems, total));
	}

	private int parts(long total) {
		return (int) ((total + this.maxItems - 1) / this.maxItems);
	}

}
