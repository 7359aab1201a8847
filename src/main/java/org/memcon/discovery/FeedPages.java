package org.memcon.discovery;

import java.time.Instant;
import java.util.List;

import org.memcon.conversation.Withdrawal;
import org.memcon.conversation.Withdrawals;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ChangedRecordList;
import org.memcon.search.ChangedRecords;
import org.memcon.search.passage.PassageEntries;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Finds the contents of a feed. The feed of the whole archive also has the withdrawals
 * since the change of the last entry on its first page.
 */
@Component
@SnapshotRead
class FeedPages {

	static final String ARCHIVE = "/feed";

	static final String LIST = CatalogQuery.PATH + ".atom";

	static final String PASSAGES = "/passages.atom";

	private final ChangedRecords changed;

	private final PassageEntries passages;

	private final Withdrawals withdrawals;

	FeedPages(ChangedRecords changed, PassageEntries passages, Withdrawals withdrawals) {
		this.changed = changed;
		this.passages = passages;
		this.withdrawals = withdrawals;
	}

	FeedPage archive(int page) {
		var query = CatalogQuery.EVERYTHING.onPage(page);
		var list = this.changed.find(query, FeedPage.PAGE_SIZE);
		var withdrawn = (page == 1) ? withdrawnSince(list) : List.<Withdrawal>of();
		var change = lastChange(list);
		var updated = (withdrawn.isEmpty() || withdrawn.get(0).withdrawnAt().isBefore(change)) ? change
				: withdrawn.get(0).withdrawnAt();
		return new FeedPage(ARCHIVE, query, list, List.of(), withdrawn, updated);
	}

	FeedPage list(CatalogQuery query) {
		var list = this.changed.find(query, FeedPage.PAGE_SIZE);
		var passages = this.passages.of(list.passages(), query);
		var updated = passages.isEmpty() ? lastChange(list) : passages.get(0).part().changedAt();
		return new FeedPage(query.kind().path() + ".atom", query, list, passages, List.of(), updated);
	}

	private Instant lastChange(ChangedRecordList list) {
		return list.changedRecords().isEmpty() ? this.changed.lastChange()
				: list.changedRecords().get(0).conversation().changedAt();
	}

	private List<Withdrawal> withdrawnSince(ChangedRecordList list) {
		var all = list.total() <= FeedPage.PAGE_SIZE || list.changedRecords().isEmpty();
		var since = all ? Instant.EPOCH
				: list.changedRecords().get(list.changedRecords().size() - 1).conversation().changedAt();
		return this.withdrawals.findByWithdrawnAtGreaterThanEqualOrderByWithdrawnAtDescIdDesc(since,
				Limit.of(FeedPage.PAGE_SIZE));
	}

}
