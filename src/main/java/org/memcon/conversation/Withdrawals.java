package org.memcon.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The notices of all withdrawn records.
 */
public interface Withdrawals extends Repository<Withdrawal, Long> {

	/** The records withdrawn since then, the last first. */
	List<Withdrawal> findByWithdrawnAtGreaterThanEqualOrderByWithdrawnAtDescIdDesc(Instant since, Limit limit);

	/** Finds a withdrawal by the last slug of the record, or by an earlier one. */
	@Query(value = """
			select w.* from withdrawals w
			where w.slug = :slug or w.id = (select f.conversation_id from former_slugs f where f.slug = :slug)
			order by case when w.slug = :slug then 0 else 1 end fetch first row only
			""", nativeQuery = true)
	Optional<Withdrawal> findByAnySlug(String slug);

	/** The records withdrawn under these slugs, or that had them before. */
	@Query(value = """
			select k.slug as slug, w.title as title, w.reason as reason from withdrawals w
			join (select slug, id from withdrawals union all select slug, conversation_id from former_slugs) k on k.id = w.id
			where k.slug in :slugs
			""",
			nativeQuery = true)
	List<WithdrawnRecord> findAllByAnySlug(Collection<String> slugs);

	/** A withdrawn record under one of its slugs. */
	interface WithdrawnRecord {

		String getSlug();

		String getTitle();

		String getReason();

	}

}
