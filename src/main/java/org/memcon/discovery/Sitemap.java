package org.memcon.discovery;

import java.util.List;
import java.util.stream.Stream;

import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The site map for search engines (sitemaps.org): lists, collections, occasions, topics,
 * participants, and records page by page, but no queries of the catalog, which are
 * endless.
 */
@Component
@SnapshotRead
class Sitemap {

	/**
	 * The number of addresses allowed in a file. The 50 MB that are also allowed are
	 * never reached.
	 */
	private static final int LIMIT = 50_000;

	private static final List<String> LISTS = List.of("/", "/conversations", "/topics", "/participants", "/collections",
			"/occasions", "/about", "/about/sources", "/about/identifiers", "/help", "/api");

	private final SitemapRecords records;

	private final int limit;

	@Autowired
	Sitemap(SitemapRecords records) {
		this(records, LIMIT);
	}

	Sitemap(SitemapRecords records, int limit) {
		this.records = records;
		this.limit = limit;
	}

	/** The whole site map in one file, or the list of its parts. */
	SitemapFile whole() {
		var extent = extent();
		return extent.isSplit()
				? new SitemapIndex(extent, this.records.partRanges(extent.listAddresses().size(), this.limit))
				: part(1, extent);
	}

	/** A part, counted from 1. */
	SitemapFile part(int number) {
		var extent = extent();
		if (number > extent.parts()) {
			throw new NotFoundException("error.404.text");
		}
		return part(number, extent);
	}

	private SitemapExtent extent() {
		var lists = Stream.concat(LISTS.stream(), this.records.listAddresses().stream()).toList();
		return new SitemapExtent(lists, this.records.extent(), this.limit);
	}

	/** A part with the addresses of lists before those of records. */
	private SitemapPart part(int number, SitemapExtent extent) {
		var lists = extent.listAddresses();
		var from = (long) (number - 1) * this.limit;
		var to = from + this.limit;
		var size = lists.size();
		return new SitemapPart(extent, lists.subList((int) Math.min(from, size), (int) Math.min(to, size)),
				(to > size) ? this.records.between(from - size, to - size) : List.of(), from - size, to - size);
	}

}
