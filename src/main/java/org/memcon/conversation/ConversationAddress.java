package org.memcon.conversation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The permanent address of a conversation, its pages and its turns.
 */
public record ConversationAddress(String slug) {

	private static final String MANIFEST = "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";

	public String page(int number) {
		return this + "/pages/" + number;
	}

	public String turn(int page, String anchor) {
		return page(page) + "#" + anchor;
	}

	/** The address that redirects to the turn, on whatever page it stands. */
	public String turn(String anchor) {
		return this + "/turns/" + anchor;
	}

	/** The whole conversation at once. */
	public String whole() {
		return this + "/pages";
	}

	/** The abstract that is kept beside the text of the document. */
	public String summary() {
		return this + "/summary";
	}

	/** The image of a page. */
	public String facsimile(int page) {
		return page(page) + "/facsimile";
	}

	/** The same image, small. */
	public String thumbnail(int page) {
		return facsimile(page) + "/thumbnail";
	}

	/** The manifest that describes its images to viewers. */
	public String manifest() {
		return "/iiif/" + this.slug + "/manifest";
	}

	/** The formats in which it can be downloaded. */
	public List<DownloadLink> copies() {
		return Stream
			.concat(DownloadLink.of(toString()).stream(),
					Stream.of(new DownloadLink("IIIF manifest", MANIFEST, manifest())))
			.toList();
	}

	public List<DownloadLink> copiesOfPage(int number) {
		return DownloadLink.of(page(number));
	}

	public List<DownloadLink> copiesOfSummary() {
		return DownloadLink.of(summary());
	}

	@Override
	public String toString() {
		return "/conversations/" + this.slug;
	}

}
