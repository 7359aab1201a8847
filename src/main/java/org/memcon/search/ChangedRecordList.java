package org.memcon.search;

import java.util.List;

/**
 * One page of a list of records, the last changed first, with the name of the list and
 * the number of all its records.
 */
public record ChangedRecordList(String name, long total, List<ChangedRecord> changedRecords) {
}
