package org.memcon.discovery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.memcon.discovery.SitemapRecords.SitemapTotals;

/**
 * How much the site map holds: the addresses that are no record's, and how many those of
 * the records are.
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

	/**
	 * When the archive last changed, or lost a record; the beginning of time where it
	 * never held one.
	 */
	Instant changedAt() {
		return Stream.of(this.records.changedAt(), this.records.withdrawnAt())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH);
	}

	String validator() {
		return "W/\"%d-%d\"".formatted(addresses(), changedAt().getEpochSecond());
	}

}
