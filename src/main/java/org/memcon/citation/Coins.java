package org.memcon.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list as a ContextObject in a span (COinS, ANSI/NISO Z39.88), by which
 * reference managers import many at once. It has no fields for the archive of a paper and
 * its location there, and leaves topics and text basis to unAPI, so that a list stays
 * light. If the public address of the archive is not set, it has no identifier, because
 * the host of a request is whatever the reader sends.
 */
public record Coins(Citable record, String host) {

	@Override
	public String toString() {
		var pairs = new StringJoiner("&");
		var volume = this.record.volume();
		add(pairs, "ctx_ver", "Z39.88-2004");
		if (volume != null) {
			add(pairs, "rft_val_fmt", "info:ofi/fmt:kev:mtx:book");
			add(pairs, "rft.genre", "bookitem");
			add(pairs, "rft.atitle", this.record.title());
			add(pairs, "rft.btitle", volume.title());
			add(pairs, "rft.volume", volume.number());
			add(pairs, "rft.place", volume.imprint().publicationPlace());
			add(pairs, "rft.date", volume.year());
		}
		else {
			add(pairs, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
			add(pairs, "rft.type", "manuscript");
			add(pairs, "rft.title", this.record.title());
			add(pairs, "rft.place", this.record.dateline().place());
			add(pairs, "rft.date", this.record.date());
		}
		this.record.participants().forEach((name) -> add(pairs, "rft.contributor", name.inverted()));
		add(pairs, "rft.identifier", this.host.isEmpty() ? "" : this.host + this.record.path());
		return pairs.toString();
	}

	private static void add(StringJoiner pairs, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			pairs.add(name + "=" + encoded(value));
		}
	}

	/** Encodes as briefly as the query of an address allows (RFC 3986, 3.4). */
	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8)
			.replace("%2C", ",")
			.replace("%3A", ":")
			.replace("%2F", "/");
	}

}
