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

	/** Leads to the turn, wherever it stands. */
	public String turn(String anchor) {
		return this + "/turns/" + anchor;
	}

	/** The pages of these numbers with their addresses. */
	public List<PageAddress> pages(List<Integer> numbers) {
		return numbers.stream().map((number) -> new PageAddress(number, page(number))).toList();
	}

	/** The number of a page and its address. */
	public record PageAddress(int number, String address) {
	}

	/** The whole conversation at once. */
	public String whole() {
		return this + "/pages";
	}

	/** The abstract that is kept beside the document's own words. */
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

	/** What describes its images to viewers. */
	public String manifest() {
		return "/iiif/" + this.slug + "/manifest";
	}

	/** The forms in which it can be carried away. */
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
