package org.memcon.iiif;

/**
 * Where a record's resources for viewers stand. An id is an address as the world knows
 * it, with the host.
 */
public record IiifAddress(String host, String slug) {

	public static final String PATH = "/iiif";

	/** The list of all collections. */
	public static String collections(String host) {
		return host + PATH + "/collection";
	}

	/** The records of one collection. */
	public static String collection(String host, String slug) {
		return host + PATH + "/collections/" + slug;
	}

	public String manifest() {
		return this + "/manifest";
	}

	public String search() {
		return this + "/search";
	}

	public String canvas(int page) {
		return this + "/canvas/" + page;
	}

	/** The passages of a page. */
	public String annotations(int page) {
		return canvas(page) + "/annotations";
	}

	/** One passage of a page. */
	public String annotation(int page, String anchor) {
		return annotations(page) + "#" + anchor;
	}

	/** The image service of a page. */
	public String image(int page) {
		return this + "/pages/" + page;
	}

	@Override
	public String toString() {
		return this.host + PATH + "/" + this.slug;
	}

}
