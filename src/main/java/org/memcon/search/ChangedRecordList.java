package org.memcon.search;

import java.util.List;

/**
 * One page of a list, the records last changed first, with the name of the list and the
 * number of all that it holds.
 *
 * @param passages the ids of the passages, in a list of these
 */
public record ChangedRecordList(String name, long total, List<ChangedRecord> changedRecords, List<Long> passages) {
}
