package org.memcon.discovery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.discovery.SitemapRecord.SitemapEntry;
import org.memcon.discovery.SitemapRecords.PartRange;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The site map for search engines (sitemaps.org): lists, collections, volumes, occasions,
 * topics, participants, and records page by page, but no queries of the catalog, which
 * are endless.
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
			"/occasions", "/timeline", "/charts", "/about", "/about/sources", "/about/identifiers", "/help", "/api");

	/** The lists that change with every record. */
	private static final List<String> OF_WHOLE_ARCHIVE = List.of("/", "/conversations");

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
		return extent.isSplit() ? index(extent) : part(1, extent);
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

	/** The list of the parts, each with the time of its last change. */
	private SitemapFile index(SitemapExtent extent) {
		var ranges = this.records.partRanges(extent.listAddresses().size(), this.limit);
		return new SitemapFile(extent, "sitemapindex", "sitemap",
				IntStream.rangeClosed(1, extent.parts())
					.mapToObj((part) -> new SitemapEntry("/sitemap-" + part + ".xml", changedAt(part - 1, ranges)))
					.toList());
	}

	private static @Nullable Instant changedAt(int part, List<PartRange> ranges) {
		return ranges.stream()
			.filter((it) -> it.firstPart() <= part && part <= it.lastPart())
			.map(PartRange::changedAt)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** A part with the addresses of lists before those of records. */
	private SitemapFile part(int number, SitemapExtent extent) {
		var size = extent.listAddresses().size();
		var from = (long) (number - 1) * this.limit - size;
		var to = from + this.limit;
		var lists = extent.listAddresses()
			.stream()
			.skip(from + size)
			.limit(this.limit)
			.map((it) -> new SitemapEntry(it, OF_WHOLE_ARCHIVE.contains(it) ? extent.changedAt() : null));
		var records = (to > 0) ? this.records.between(from, to) : List.<SitemapRecord>of();
		return new SitemapFile(extent, "urlset", "url",
				Stream.concat(lists, records.stream().flatMap((it) -> it.entries(from, to))).toList());
	}

}
