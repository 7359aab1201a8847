package org.memcon.conversation;

import java.util.List;

/**
 * The permanent address of a conversation, its pages and its turns.
 */
public record ConversationAddress(String slug) {

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

	/** The file from which it was imported. */
	public String original() {
		return this + "/original";
	}

	/** The manifest that describes its images to viewers. */
	public String manifest() {
		return "/iiif/" + this.slug + "/manifest";
	}

	/** The service that hands out the image of a page to viewers. */
	public String imageService(int page) {
		return "/iiif/" + this.slug + "/pages/" + page;
	}

	/** The passages of a page with their areas on its image, for viewers. */
	public String passageAreas(int page) {
		return "/iiif/" + this.slug + "/canvas/" + page + "/annotations";
	}

	@Override
	public String toString() {
		return "/conversations/" + this.slug;
	}

}
