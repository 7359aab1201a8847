package org.memcon.conversation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The records that were taken out of the archive.
 */
public interface Withdrawals extends Repository<Withdrawal, Long> {

	Optional<Withdrawal> findBySlug(String slug);

}
