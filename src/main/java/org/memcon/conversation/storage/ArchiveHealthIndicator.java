package org.memcon.conversation.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The health of the archive: down while anything of it is missing or damaged.
 */
@Component
class ArchiveHealthIndicator implements HealthIndicator {

	private final ArchiveIntegrity integrity;

	ArchiveHealthIndicator(ArchiveIntegrity integrity) {
		this.integrity = integrity;
	}

	@Override
	public Health health() {
		var problems = this.integrity.problems();
		return problems.isEmpty() ? Health.up().build() : Health.down().withDetail("problems", problems).build();
	}

}
