package org.memcon.conversation.storage;

/**
 * Published when an import has changed what readers can find: derived data is brought up
 * to date before the import continues.
 */
public record ArchiveChangedEvent() {
}
