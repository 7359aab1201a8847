package org.memcon.home;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Collection;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.conversation.grouping.ListAddress;
import org.memcon.web.DownloadLink;
import org.memcon.web.Format;
import org.memcon.web.SchemaOrgThing;

/**
 * A collection as its page shows it.
 */
record CollectionView(String slug, String title, Imprint imprint, @Nullable String address,
		@Nullable String description, @Nullable String rights, ListAddress list) {

	private static final List<Format> FILES = List.of(Format.CSV, Format.JSON, Format.EPUB);

	static CollectionView of(Collection collection) {
		return new CollectionView(collection.slug(), collection.title(), collection.imprint(), collection.address(),
				collection.description(), collection.rights(), collection.list());
	}

	/** The collection as search engines for data know it. */
	public SchemaOrgThing dataset() {
		var publisher = this.imprint.publisher();
		return new SchemaOrgThing("Dataset").with("name", this.title)
			.with("description", (this.description != null) ? Jsoup.parse(this.description).text() : this.title)
			.with("datePublished", this.imprint.date())
			.with("creator", (publisher != null) ? Map.of("@type", "Organization", "name", publisher) : null)
			.with("isBasedOn", this.address);
	}

	/** The list of its conversations as files. */
	public List<DownloadLink> files() {
		return FILES.stream().map((format) -> format.link(this.list.file(format.ending()))).toList();
	}

}
