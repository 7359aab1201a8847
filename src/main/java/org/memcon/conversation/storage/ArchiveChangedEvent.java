package org.memcon.conversation.storage;

/**
 * Told within the program when something was taken in that readers are to find now:
 * whoever keeps what is derived from the archive catches up before the teller goes on.
 */
public record ArchiveChangedEvent() {
}
