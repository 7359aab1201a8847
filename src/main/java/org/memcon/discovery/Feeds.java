package org.memcon.discovery;

import java.time.Instant;
import java.util.List;

import org.memcon.conversation.AtOneMoment;
import org.memcon.conversation.Withdrawal;
import org.memcon.conversation.Withdrawals;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ChangedList;
import org.memcon.search.Changes;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Gathers what stands in a feed. Who follows the whole archive is told as well what was
 * taken out of it since the last entry of the first page changed.
 */
@Component
@AtOneMoment
class Feeds {

	static final String ARCHIVE = "/feed";

	static final String LIST = CatalogQuery.PATH + ".atom";

	private final Changes changes;

	private final Withdrawals withdrawals;

	Feeds(Changes changes, Withdrawals withdrawals) {
		this.changes = changes;
		this.withdrawals = withdrawals;
	}

	public Feed archive(int page) {
		var query = CatalogQuery.EVERYTHING.onPage(page);
		var list = this.changes.find(query, Feed.SIZE);
		var withdrawn = (page == 1) ? withdrawnSince(list) : List.<Withdrawal>of();
		var change = lastChange(list);
		var updated = (withdrawn.isEmpty() || withdrawn.get(0).withdrawnAt().isBefore(change)) ? change
				: withdrawn.get(0).withdrawnAt();
		return new Feed(ARCHIVE, query, list, withdrawn, updated);
	}

	public Feed list(CatalogQuery query) {
		var list = this.changes.find(query, Feed.SIZE);
		return new Feed(LIST, query, list, List.of(), lastChange(list));
	}

	private Instant lastChange(ChangedList list) {
		return list.changes().isEmpty() ? this.changes.last() : list.changes().get(0).conversation().changedAt();
	}

	private List<Withdrawal> withdrawnSince(ChangedList list) {
		var all = list.total() <= Feed.SIZE || list.changes().isEmpty();
		var since = all ? Instant.EPOCH : list.changes().get(list.changes().size() - 1).conversation().changedAt();
		return this.withdrawals.findByWithdrawnAtGreaterThanEqualOrderByWithdrawnAtDescIdDesc(since,
				Limit.of(Feed.SIZE));
	}

}
