package org.memcon.iiif;

/**
 * The addresses of a record's IIIF resources. They are public, with the host, because an
 * id must be one.
 */
public record IiifAddress(String host, String slug) {

	public static final String PATH = "/iiif";

	/** The address of the list of all collections. */
	public static String collections(String host) {
		return host + PATH + "/collection";
	}

	/** The address of the records of one collection. */
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

	/** The address of the passages of a page. */
	public String annotations(int page) {
		return canvas(page) + "/annotations";
	}

	/** The address of one passage of a page. */
	public String annotation(int page, String anchor) {
		return annotations(page) + "#" + anchor;
	}

	/** The address of the image service of a page. */
	public String image(int page) {
		return this + "/pages/" + page;
	}

	@Override
	public String toString() {
		return this.host + PATH + "/" + this.slug;
	}

}
