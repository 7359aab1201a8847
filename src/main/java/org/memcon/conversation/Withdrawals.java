package org.memcon.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/**
 * The records that were taken out of the archive.
 */
public interface Withdrawals extends Repository<Withdrawal, Long> {

	Optional<Withdrawal> findBySlug(String slug);

	/** What was taken out since then, the last first. */
	List<Withdrawal> findByWithdrawnAtGreaterThanEqualOrderByWithdrawnAtDescIdDesc(Instant since, Limit limit);

}
