package org.memcon.ingest.store;

import java.util.LinkedHashMap;
import java.util.Optional;

import org.memcon.draft.Draft;
import org.memcon.ingest.store.Accession.StoredConversation;
import org.memcon.ingest.store.WithdrawalWriter.StoredWithdrawal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows which record of the archive a draft is of: by its slug, by one that it had
 * before, or by one that the record had.
 */
class RecordMatcher {

	private static final String ENTERED = """
			select c.id, c.slug, c.checksum, c.source_file, c.text_basis, c.last_anchor, s.checksum as summary_checksum
			from conversations c left join summaries s on s.conversation_id = c.id where c.%s = ?""";

	private final JdbcClient jdbc;

	private final SlugRegister slugs;

	private final WithdrawalWriter withdrawals;

	RecordMatcher(JdbcTemplate jdbc, SlugRegister slugs, WithdrawalWriter withdrawals) {
		this.jdbc = JdbcClient.create(jdbc);
		this.slugs = slugs;
		this.withdrawals = withdrawals;
	}

	Optional<StoredConversation> stored(String slug) {
		return this.jdbc.sql(ENTERED.formatted("slug")).param(slug).query(StoredConversation.class).optional();
	}

	/** The draft under the slug that its record has or is to have. */
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

	/** The record that stands under a former slug of the draft. */
	private Optional<StoredConversation> former(Draft draft) {
		var found = new LinkedHashMap<Long, StoredConversation>();
		draft.formerSlugs()
			.stream()
			.flatMap((slug) -> storedOrFormer(slug).stream())
			.forEach((it) -> found.put(it.id(), it));
		if (found.size() > 1) {
			throw new SlugTakenException("%s cannot be two records at once: %s".formatted(draft.slug(),
					String.join(" and ", found.values().stream().map(StoredConversation::slug).toList())));
		}
		return found.values().stream().findFirst();
	}

	private Optional<StoredConversation> storedOrFormer(String slug) {
		return stored(slug).or(() -> this.slugs.formerHolder(slug).flatMap(this::stored));
	}

	/** What went before its source said that it is called so now, as this record is. */
	private Optional<StoredWithdrawal> prunedWithdrawal(StoredConversation own, Draft draft) {
		return draft.formerSlugs()
			.stream()
			.filter((slug) -> !this.slugs.formerHolder(slug).equals(Optional.of(own.id())))
			.flatMap((slug) -> this.withdrawals.withdrawal(slug).stream())
			.filter((storedWithdrawal) -> !storedWithdrawal.byCurator())
			.findFirst();
	}

	/** A record that was called so last: it comes back, or gives its name to another. */
	private Optional<StoredWithdrawal> withdrawalOf(Draft draft) {
		return this.withdrawals.withdrawal(draft.slug())
			.filter((storedWithdrawal) -> storedWithdrawal.slug().equals(draft.slug()));
	}

	/** No record is called so, but one may have been. */
	private RecordMatch renamed(Draft draft) {
		var last = withdrawalOf(draft);
		if (last.isPresent()) {
			return new RecordMatch(draft, Optional.empty(), last);
		}
		var before = this.slugs.formerHolder(draft.slug()).flatMap(this::stored);
		if (before.isPresent()) {
			return new RecordMatch(draft.withSlug(before.get().slug()), before, Optional.empty());
		}
		var storedWithdrawal = this.withdrawals.withdrawal(draft.slug());
		if (storedWithdrawal.isPresent()) {
			return new RecordMatch(draft.withSlug(storedWithdrawal.get().slug()), before, storedWithdrawal);
		}
		return new RecordMatch(draft, before,
				draft.formerSlugs().stream().flatMap((slug) -> this.withdrawals.withdrawal(slug).stream()).findFirst());
	}

	private Optional<StoredConversation> stored(Long id) {
		return this.jdbc.sql(ENTERED.formatted("id")).param(id).query(StoredConversation.class).optional();
	}

	/**
	 * A slug that the record is known to have had may be another's by now: volumes that
	 * are numbered anew give the number of one document to the next.
	 */
	private void checkFormer(StoredConversation own, Draft draft) {
		draft.formerSlugs().stream().filter((slug) -> !slug.equals(own.slug())).forEach((slug) -> {
			var holder = this.slugs.formerHolder(slug);
			if (!holder.equals(Optional.of(own.id())) && (holder.isPresent() || stored(slug).isPresent())) {
				throw new SlugTakenException(
						"%s was not called %s before: that is another record".formatted(own.slug(), slug));
			}
		});
	}

}
