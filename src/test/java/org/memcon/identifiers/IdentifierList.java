package org.memcon.identifiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lists every identifier that a running archive gives out: its records with their pages
 * and turns, its topics, participants, collections, occasions and sources. How a release
 * makes its list is told in docs/identifiers.md.
 */
final class IdentifierList {

	private static final List<String> NAMES = List.of("/topics", "/participants", "/collections", "/occasions");

	private final String host;

	private IdentifierList(String host) {
		this.host = host;
	}

	/** The address of the archive, and the file that the list is to be written to. */
	static void main(String... arguments) throws IOException {
		var list = new IdentifierList(arguments[0]);
		Files.write(Path.of(arguments[1]), new TreeSet<>(list.all().toList()));
	}

	private Stream<String> all() throws IOException {
		var names = NAMES.stream().flatMap((list) -> links(page(list), list + "/"));
		var sources = page("/about/sources").select("main li[id]")
			.stream()
			.map((source) -> "/about/sources#" + source.id());
		return Stream.of(names, sources, conversations()).flatMap((it) -> it);
	}

	private Stream<String> conversations() {
		var first = page("/conversations");
		var last = first.select(".pager a").stream().map(Element::text).filter((it) -> it.matches("\\d+"));
		var pages = last.mapToInt(Integer::parseInt).max().orElse(1);
		return Stream.iterate(1, (number) -> number <= pages, (number) -> number + 1)
			.flatMap((number) -> links(page("/conversations?page=" + number), "/conversations/"))
			.filter((address) -> address.matches("/conversations/[^/?.]+") && !address.endsWith("/hits"))
			.distinct()
			.flatMap(this::record);
	}

	/** Its title page, its pages, and what stands on these and in its summary. */
	private Stream<String> record(String address) {
		var whole = page(address + "/pages").select("article.page")
			.stream()
			.flatMap((page) -> turns(page, address + "/pages/" + page.id().replace("page-", "")));
		var summary = links(page(address), address + "/summary").limit(1)
			.flatMap((it) -> turns(page(it).selectFirst("main"), it));
		return Stream.of(Stream.of(address), whole, summary).flatMap((it) -> it);
	}

	private static Stream<String> turns(Element page, String address) {
		return Stream.concat(Stream.of(address),
				page.select(".turn[id]").stream().map((turn) -> address + "#" + turn.id()));
	}

	private static Stream<String> links(Document page, String beginning) {
		return page.select("main a[href^=" + beginning + "]")
			.stream()
			.map((link) -> link.attr("href").replaceFirst("[?#].*", ""))
			.distinct();
	}

	private Document page(String address) {
		try {
			return Jsoup.connect(this.host + address).maxBodySize(0).get();
		}
		catch (IOException ex) {
			throw new IllegalStateException(address, ex);
		}
	}

}
