package org.memcon.discovery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.memcon.discovery.SitemapRecords.SitemapTotals;

/**
 * The extent of the site map: the addresses of lists, and the number of those of records.
 */
record SitemapExtent(List<String> listAddresses, SitemapTotals records, int limit) {

	int parts() {
		return (int) Math.max(1, (addresses() + this.limit - 1) / this.limit);
	}

	boolean isSplit() {
		return parts() > 1;
	}

	private long addresses() {
		return this.listAddresses.size() + this.records.addresses();
	}

	/** The time of the last change or withdrawal; the epoch where there was none. */
	Instant changedAt() {
		return Stream.of(this.records.changedAt(), this.records.withdrawnAt())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH);
	}

	/** The validator of a file whose addresses have a host. */
	String validator(String host) {
		return "W/\"%d-%d-%x\"".formatted(addresses(), changedAt().getEpochSecond(), host.hashCode());
	}

}
