package org.memcon.iiif;

import java.util.List;
import java.util.stream.IntStream;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Collections;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Entry;
import org.memcon.web.Labels;
import org.memcon.web.NotFoundException;
import org.memcon.web.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The archive as a tree: its collections, and their records in order of time. A
 * collection that is too long for one list has parts.
 */
@Component
@AtOneMoment
class CollectionTree {

	private static final int LONGEST = 1000;

	private final Collections collections;

	private final Conversations conversations;

	private final PublicAddress address;

	private final Labels labels;

	private final int longest;

	@Autowired
	CollectionTree(Collections collections, Conversations conversations, PublicAddress address, Labels labels) {
		this(collections, conversations, address, labels, LONGEST);
	}

	CollectionTree(Collections collections, Conversations conversations, PublicAddress address, Labels labels,
			int longest) {
		this.collections = collections;
		this.conversations = conversations;
		this.address = address;
		this.labels = labels;
		this.longest = longest;
	}

	/** All collections. */
	Collection root() {
		var host = this.address.host();
		var items = this.collections.holdings()
			.stream()
			.map((it) -> Reference.collection(IiifAddress.collection(host, it.slug()), it.name()))
			.toList();
		return new Collection(IiifAddress.collections(host), LanguageMap.english(this.labels.of("iiif.archive")),
				List.of(), homepage("/collections", this.labels.of("collections.heading")),
				List.of(RecordLinks.archive(host)), items);
	}

	/** One collection; its records, or its parts. */
	Collection of(String slug) {
		var total = this.conversations.countByCollectionSlug(slug);
		var id = IiifAddress.collection(this.address.host(), slug);
		var items = (total <= this.longest) ? manifests(slug, 1)
				: IntStream.rangeClosed(1, parts(total))
					.mapToObj((part) -> Reference.collection(address(id, part), partName(part, total)))
					.toList();
		return collection(slug, id, title(slug),
				Reference.collection(IiifAddress.collections(this.address.host()), this.labels.of("iiif.archive")),
				items);
	}

	/** One part of a collection that has parts. */
	Collection part(String slug, int part) {
		var total = this.conversations.countByCollectionSlug(slug);
		if (part > parts(total)) {
			throw new NotFoundException("error.404.list");
		}
		var id = IiifAddress.collection(this.address.host(), slug);
		var title = title(slug);
		return collection(slug, address(id, part), title + ", " + partName(part, total),
				Reference.collection(id, title), manifests(slug, part));
	}

	private Collection collection(String slug, String id, String name, Reference within, List<Reference> items) {
		return new Collection(id, LanguageMap.english(name), List.of(within), homepage("/collections/" + slug, name),
				List.of(RecordLinks.archive(this.address.host())), items);
	}

	private List<Reference> manifests(String slug, int part) {
		return this.conversations.partOfCollection(slug, PageRequest.of(part - 1, this.longest))
			.stream()
			.map(this::manifest)
			.toList();
	}

	private Reference manifest(Entry entry) {
		return Reference.manifest(new IiifAddress(this.address.host(), entry.slug()).manifest(),
				RecordDescriptions.name(entry.title(), entry.dateline()), RecordDescriptions.navDate(entry.dateline()));
	}

	private String title(String slug) {
		return this.collections.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.collection"))
			.title();
	}

	private String partName(int part, long total) {
		return this.labels.of("iiif.part", (part - 1) * this.longest + 1, Math.min(part * (long) this.longest, total));
	}

	private int parts(long total) {
		return (int) ((total + this.longest - 1) / this.longest);
	}

	private static String address(String id, int part) {
		return id + "?part=" + part;
	}

	private List<ContentResource> homepage(String path, String name) {
		return List.of(ContentResource.text(this.address.host() + path, name, "text/html"));
	}

}
