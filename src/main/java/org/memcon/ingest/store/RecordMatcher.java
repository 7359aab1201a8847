package org.memcon.ingest.store;

import java.util.LinkedHashMap;
import java.util.Optional;

import org.memcon.draft.Draft;
import org.memcon.ingest.store.WithdrawalWriter.StoredWithdrawal;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the record of a draft: by its slug, by one of its former slugs, or by a former
 * slug of the record.
 */
record RecordMatcher(JdbcClient jdbc, SlugRegister slugs, WithdrawalWriter withdrawals) {

	private static final String STORED = """
			select c.id, c.slug, c.checksum, c.source_file, c.text_basis, c.last_anchor, s.checksum as summary_checksum
			from conversations c left join summaries s on s.conversation_id = c.id where c.%s = ?""";

	Optional<StoredConversation> stored(String slug) {
		return this.jdbc.sql(STORED.formatted("slug")).param(slug).query(StoredConversation.class).optional();
	}

	/** Returns the draft under the slug that its record has or will have. */
	Draft withCurrentSlug(Draft draft) {
		var isNamed = draft.formerSlugs().stream().anyMatch((slug) -> storedOrFormer(slug).isPresent());
		return isNamed ? draft : this.slugs.currentSlug(draft.slug()).map(draft::withSlug).orElse(draft);
	}

	RecordMatch match(Draft draft) {
		var own = stored(draft.slug());
		if (own.isPresent()) {
			checkFormer(own.get(), draft);
			return new RecordMatch(draft, own, prunedWithdrawal(own.get(), draft));
		}
		var before = former(draft);
		return before.isPresent() ? new RecordMatch(draft, before, withdrawalOf(draft)) : renamed(draft);
	}

	/** Finds the record under a former slug of the draft. */
	private Optional<StoredConversation> former(Draft draft) {
		var found = new LinkedHashMap<Long, StoredConversation>();
		draft.formerSlugs()
			.stream()
			.flatMap((slug) -> storedOrFormer(slug).stream())
			.forEach((it) -> found.put(it.id(), it));
		if (found.size() > 1) {
			throw new SlugTakenException("%s cannot be two records: %s".formatted(draft.slug(),
					String.join(" and ", found.values().stream().map(StoredConversation::slug).toList())));
		}
		return found.values().stream().findFirst();
	}

	private Optional<StoredConversation> storedOrFormer(String slug) {
		return stored(slug).or(() -> this.slugs.formerHolder(slug).flatMap(this::stored));
	}

	/** Finds a record that was removed before its source gave it the slug of this one. */
	private Optional<StoredWithdrawal> prunedWithdrawal(StoredConversation own, Draft draft) {
		return draft.formerSlugs()
			.stream()
			.filter((slug) -> !this.slugs.formerHolder(slug).equals(Optional.of(own.id())))
			.flatMap((slug) -> this.withdrawals.withdrawal(slug).stream())
			.filter((withdrawal) -> !withdrawal.byCurator())
			.findFirst();
	}

	/**
	 * Finds a withdrawn record whose last slug was this: it returns, or gives it away.
	 */
	private Optional<StoredWithdrawal> withdrawalOf(Draft draft) {
		return this.withdrawals.withdrawal(draft.slug()).filter((withdrawal) -> withdrawal.slug().equals(draft.slug()));
	}

	/** Matches a draft whose slug no record has, but one may have had. */
	private RecordMatch renamed(Draft draft) {
		var last = withdrawalOf(draft);
		if (last.isPresent()) {
			return new RecordMatch(draft, Optional.empty(), last);
		}
		var before = this.slugs.formerHolder(draft.slug()).flatMap(this::stored);
		if (before.isPresent()) {
			return new RecordMatch(draft.withSlug(before.get().slug()), before, Optional.empty());
		}
		var withdrawal = this.withdrawals.withdrawal(draft.slug());
		if (withdrawal.isPresent()) {
			return new RecordMatch(draft.withSlug(withdrawal.get().slug()), before, withdrawal);
		}
		return new RecordMatch(draft, before,
				draft.formerSlugs().stream().flatMap((slug) -> this.withdrawals.withdrawal(slug).stream()).findFirst());
	}

	private Optional<StoredConversation> stored(Long id) {
		return this.jdbc.sql(STORED.formatted("id")).param(id).query(StoredConversation.class).optional();
	}

	/**
	 * Checks that no former slug belongs to another record. One that this record is known
	 * to have had may be another's by now: a volume that is numbered anew gives the
	 * number of one document to the next.
	 */
	private void checkFormer(StoredConversation own, Draft draft) {
		draft.formerSlugs().stream().filter((slug) -> !slug.equals(own.slug())).forEach((slug) -> {
			var holder = this.slugs.formerHolder(slug);
			if (!holder.equals(Optional.of(own.id())) && (holder.isPresent() || stored(slug).isPresent())) {
				throw new SlugTakenException(
						"%s cannot have had the former slug %s: that is another record".formatted(own.slug(), slug));
			}
		});
	}

}
