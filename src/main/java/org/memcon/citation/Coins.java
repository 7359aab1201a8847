package org.memcon.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;

import org.springframework.web.util.UriUtils;

/**
 * An entry of a list as a ContextObject in a span (COinS, ANSI/NISO Z39.88 with the
 * Dublin Core of info:ofi/fmt:kev:mtx:dc), by which reference managers import many at
 * once. If the public address of the archive is not set, it has no identifier, because
 * the host of a request is whatever the reader sends.
 */
public record Coins(ConversationListEntry entry, String host) {

	@Override
	public String toString() {
		var pairs = new ArrayList<String>();
		add(pairs, "ctx_ver", "Z39.88-2004");
		add(pairs, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
		add(pairs, "rfr_id", "info:sid/memcon");
		add(pairs, "rft.type", "manuscript");
		add(pairs, "rft.title", this.entry.title());
		add(pairs, "rft.date", CitedDate.of(this.entry.dateline()).iso());
		add(pairs, "rft.coverage", this.entry.dateline().place());
		add(pairs, "rft.publisher", Citable.ARCHIVE);
		add(pairs, "rft.description", Citable.basisWords(this.entry.textBasis()));
		add(pairs, "rft.identifier", this.host.isEmpty() ? "" : this.host + this.entry.address());
		add(pairs, "rft.language", this.entry.language());
		return String.join("&", pairs);
	}

	private static void add(ArrayList<String> pairs, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			pairs.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

}
