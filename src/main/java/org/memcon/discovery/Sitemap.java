package org.memcon.discovery;

import java.util.List;
import java.util.stream.Stream;

import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.web.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every page that stands for itself, for search engines (sitemaps.org): the lists, what
 * records stand under, and the records page by page. What a reader puts together in the
 * catalog is left out; there is no end to it.
 */
@Component
@SnapshotRead
class Sitemap {

	/**
	 * So many addresses may a file hold. An address is never so long that it would come
	 * near to the 50 MB that are allowed as well.
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

	/** All in one file, or the list of its parts. */
	public SitemapFile whole() {
		var extent = extent();
		return extent.isSplit()
				? new SitemapIndex(extent, this.records.partRanges(extent.listAddresses().size(), this.limit))
				: part(1, extent);
	}

	/** A part, counted from 1. */
	public SitemapFile part(int number) {
		var extent = extent();
		if (number > extent.parts()) {
			throw new NotFoundException("error.404.text");
		}
		return part(number, extent);
	}

	private SitemapExtent extent() {
		var names = Stream.concat(LISTS.stream(), this.records.listAddresses().stream()).toList();
		return new SitemapExtent(names, this.records.extent(), this.limit);
	}

	/** Records come after the names. */
	private SitemapPart part(int number, SitemapExtent extent) {
		var named = extent.listAddresses().size();
		var from = (long) (number - 1) * this.limit;
		var to = from + this.limit;
		return new SitemapPart(extent,
				extent.listAddresses().subList((int) Math.min(from, named), (int) Math.min(to, named)),
				(to > named) ? this.records.between(from - named, to - named) : List.of(), from - named, to - named);
	}

}
