package org.memcon.iiif;

/**
 * The addresses of a record's IIIF resources. They are public, with the host, because an
 * id must be one.
 */
public record IiifAddress(String host, String slug) {

	public static final String PATH = "/iiif";

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

	public String search() {
		return this + "/search";
	}

	/** The address of the search by the Content Search API 1.0. */
	public String formerSearch() {
		return search() + "/1";
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
