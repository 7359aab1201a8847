package org.memcon.search;

import java.time.Instant;
import java.util.List;

import org.memcon.conversation.Conversation;

/**
 * A record that was entered or changed, with its participants and its topics without
 * those that a machine proposed.
 */
public record ChangedRecord(Conversation conversation, Instant enteredAt, List<NameLink> topics,
		List<NameLink> participants) {
}
