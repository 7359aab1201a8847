package org.memcon.search;

import java.time.Instant;
import java.util.List;

import org.memcon.conversation.Conversation;
import org.memcon.search.CatalogEntry.NameLink;

/**
 * A record that was entered or changed, with its topics and participants. When it changed
 * it says itself. What a machine proposed is not among its topics.
 */
public record ChangedRecord(Conversation conversation, Instant enteredAt, List<NameLink> topics,
		List<NameLink> participants) {
}
