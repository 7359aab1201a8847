package org.memcon.iiif;

/**
 * The addresses of a record's IIIF resources. They are public, with the host, because an
 * id must be one.
 */
record IiifAddress(String host, String slug) {

	static final String PATH = "/iiif";

	/** The address of the list of all collections. */
	static String collections(String host) {
		return host + PATH + "/collection";
	}

	/** The address of the records of one collection. */
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

	/** The address of the passages of a page. */
	String annotations(int page) {
		return canvas(page) + "/annotations";
	}

	/** The address of one passage of a page. */
	String annotation(int page, String anchor) {
		return annotations(page) + "#" + anchor;
	}

	/** The address of the image service of a page. */
	String image(int page) {
		return this + "/pages/" + page;
	}

	@Override
	public String toString() {
		return this.host + PATH + "/" + this.slug;
	}

}
