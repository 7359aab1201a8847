package org.memcon.ingest;

import java.util.LinkedHashMap;
import java.util.Optional;

import org.memcon.draft.Draft;
import org.memcon.ingest.Accession.Entered;
import org.memcon.ingest.WithdrawalWriter.Gone;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows which record of the archive a draft is of: by its slug, by one that it had
 * before, or by one that the record had.
 */
class Identities {

	private static final String ENTERED = """
			select c.id, c.slug, c.checksum, c.source_file, c.text_basis, c.last_anchor, s.checksum as summary_checksum
			from conversations c left join summaries s on s.conversation_id = c.id where c.%s = ?""";

	private final JdbcClient jdbc;

	private final SlugRegister slugs;

	private final WithdrawalWriter withdrawals;

	Identities(JdbcTemplate jdbc, SlugRegister slugs, WithdrawalWriter withdrawals) {
		this.jdbc = JdbcClient.create(jdbc);
		this.slugs = slugs;
		this.withdrawals = withdrawals;
	}

	Optional<Entered> entered(String slug) {
		return this.jdbc.sql(ENTERED.formatted("slug")).param(slug).query(Entered.class).optional();
	}

	/** The draft under the slug that its record has or is to have. */
	Draft present(Draft draft) {
		var isNamed = draft.formerSlugs().stream().anyMatch((slug) -> standing(slug).isPresent());
		return isNamed ? draft : this.slugs.present(draft.slug()).map(draft::withSlug).orElse(draft);
	}

	Identity of(Draft draft) {
		var own = entered(draft.slug());
		if (own.isPresent()) {
			checkFormer(own.get(), draft);
			return new Identity(draft, own, pruned(own.get(), draft));
		}
		var before = former(draft);
		return before.isPresent() ? new Identity(draft, before, withdrawn(draft)) : renamed(draft);
	}

	/** The record that stands under a former slug of the draft. */
	private Optional<Entered> former(Draft draft) {
		var found = new LinkedHashMap<Long, Entered>();
		draft.formerSlugs().stream().flatMap((slug) -> standing(slug).stream()).forEach((it) -> found.put(it.id(), it));
		if (found.size() > 1) {
			throw new SlugTakenException("%s cannot be two records at once: %s".formatted(draft.slug(),
					String.join(" and ", found.values().stream().map(Entered::slug).toList())));
		}
		return found.values().stream().findFirst();
	}

	private Optional<Entered> standing(String slug) {
		return entered(slug).or(() -> this.slugs.holder(slug).flatMap(this::entered));
	}

	/** What went before its source said that it is called so now, as this record is. */
	private Optional<Gone> pruned(Entered own, Draft draft) {
		return draft.formerSlugs()
			.stream()
			.filter((slug) -> !this.slugs.holder(slug).equals(Optional.of(own.id())))
			.flatMap((slug) -> this.withdrawals.gone(slug).stream())
			.filter((gone) -> !gone.byCurator())
			.findFirst();
	}

	/** A record that was called so last: it comes back, or gives its name to another. */
	private Optional<Gone> withdrawn(Draft draft) {
		return this.withdrawals.gone(draft.slug()).filter((gone) -> gone.slug().equals(draft.slug()));
	}

	/** No record is called so, but one may have been. */
	private Identity renamed(Draft draft) {
		var last = withdrawn(draft);
		if (last.isPresent()) {
			return new Identity(draft, Optional.empty(), last);
		}
		var before = this.slugs.holder(draft.slug()).flatMap(this::entered);
		if (before.isPresent()) {
			return new Identity(draft.withSlug(before.get().slug()), before, Optional.empty());
		}
		var gone = this.withdrawals.gone(draft.slug());
		if (gone.isPresent()) {
			return new Identity(draft.withSlug(gone.get().slug()), before, gone);
		}
		return new Identity(draft, before,
				draft.formerSlugs().stream().flatMap((slug) -> this.withdrawals.gone(slug).stream()).findFirst());
	}

	private Optional<Entered> entered(Long id) {
		return this.jdbc.sql(ENTERED.formatted("id")).param(id).query(Entered.class).optional();
	}

	/**
	 * A slug that the record is known to have had may be another's by now: volumes that
	 * are numbered anew give the number of one document to the next.
	 */
	private void checkFormer(Entered own, Draft draft) {
		draft.formerSlugs().stream().filter((slug) -> !slug.equals(own.slug())).forEach((slug) -> {
			var holder = this.slugs.holder(slug);
			if (!holder.equals(Optional.of(own.id())) && (holder.isPresent() || entered(slug).isPresent())) {
				throw new SlugTakenException(
						"%s was not called %s before: that is another record".formatted(own.slug(), slug));
			}
		});
	}

}
