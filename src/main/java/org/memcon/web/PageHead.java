package org.memcon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The head of a page for search engines and previews: its absolute address, and its place
 * in the archive.
 *
 * @param host scheme and name of the public address
 * @param path the address of the page, with the query where that makes it another page
 */
public record PageHead(String host, String path) {

	private static final String ARCHIVE = "Memcon";

	public String canonical() {
		return this.host + this.path;
	}

	/** The title within the archive: the last of these names, below that of its list. */
	public String title(List<String> names) {
		return String.join(", ", (names.size() > 1) ? names.subList(1, names.size()) : names);
	}

	/**
	 * The way to the page from the beginning, in JSON-LD; empty at the beginning and for
	 * a list, which is one step away.
	 * @param names the name of the list, of what is shown of it, and of its part
	 */
	public String trail(List<String> names) {
		if (names.size() < 2) {
			return "";
		}
		var crumbs = new ArrayList<Map<String, Object>>();
		crumbs.add(crumb(1, ARCHIVE, "/"));
		for (var depth = 1; depth <= names.size(); depth++) {
			crumbs.add(crumb(depth + 1, names.get(depth - 1), (depth == names.size()) ? this.path
					: this.path.replaceFirst("^((?:/[^/?]+){" + depth + "}).*", "$1")));
		}
		return new SchemaOrgThing("BreadcrumbList").with("itemListElement", crumbs).script();
	}

	/** A data set that stands on the page, with its files, in JSON-LD. */
	public String dataset(SchemaOrgThing about, List<DownloadLink> files) {
		return about.with("url", canonical())
			.with("isAccessibleForFree", true)
			.with("publisher", Map.of("@type", "Organization", "name", ARCHIVE, "url", this.host + "/"))
			.with("distribution", files.stream().map(this::download).toList())
			.script();
	}

	private Map<String, String> download(DownloadLink file) {
		return Map.of("@type", "DataDownload", "name", file.name(), "encodingFormat", file.mediaType(), "contentUrl",
				this.host + file.address());
	}

	private Map<String, Object> crumb(int position, String name, String path) {
		return Map.of("@type", "ListItem", "position", position, "name", name, "item", this.host + path);
	}

}
