package org.memcon.iiif;

/**
 * Where a record's resources for viewers stand. An id is an address as the world knows
 * it, with the host.
 */
record IiifAddress(String host, String slug) {

	static final String PATH = "/iiif";

	/** The list of all collections. */
	static String collections(String host) {
		return host + PATH + "/collection";
	}

	/** The records of one collection. */
	static String collection(String host, String slug) {
		return host + PATH + "/collections/" + slug;
	}

	String manifest() {
		return this + "/manifest";
	}

	String search() {
		return this + "/search";
	}

	String canvas(int page) {
		return this + "/canvas/" + page;
	}

	/** The passages of a page. */
	String annotations(int page) {
		return canvas(page) + "/annotations";
	}

	/** One passage of a page. */
	String annotation(int page, String anchor) {
		return annotations(page) + "#" + anchor;
	}

	/** The image service of a page. */
	String image(int page) {
		return this + "/pages/" + page;
	}

	@Override
	public String toString() {
		return this.host + PATH + "/" + this.slug;
	}

}
