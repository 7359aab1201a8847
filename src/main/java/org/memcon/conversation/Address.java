package org.memcon.conversation;

/**
 * The permanent address of a conversation, its pages and its turns.
 */
public record Address(String slug) {

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

	@Override
	public String toString() {
		return "/conversations/" + this.slug;
	}

}
