package org.memcon.search;

import java.util.List;

/**
 * Some of what a query finds, the record that changed last first: what the list is
 * called, and how many records it has in all.
 */
public record ChangedRecordList(String name, long total, List<ChangedRecord> changedRecords) {
}
