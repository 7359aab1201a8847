package org.memcon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

	/** The title within the archive: what is shown and its part, or else the list. */
	public String title(String list, @Nullable String shown, @Nullable String part) {
		return (shown != null) ? String.join(", ", Stream.of(shown, part).filter(Objects::nonNull).toList()) : list;
	}

	/**
	 * The way to the page from the beginning, in JSON-LD.
	 * @param list the name of the list that the page belongs to
	 * @param shown the name of what is shown of it
	 * @param part the name of the part that the page shows, if it shows one
	 */
	public String trail(String list, String shown, @Nullable String part) {
		var above = this.path.substring(0, this.path.indexOf('/', 1));
		var crumbs = new ArrayList<>(List.of(crumb(1, ARCHIVE, "/"), crumb(2, list, above)));
		if (part != null) {
			crumbs.add(crumb(3, shown, this.path.substring(0, this.path.indexOf('/', above.length() + 1))));
		}
		crumbs.add(crumb(crumbs.size() + 1, (part != null) ? part : shown, this.path));
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
