package org.memcon.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.condition.RequestCondition;

/**
 * Chooses between the answers of one address by the kind of client, or by the format of
 * files that the client prefers.
 *
 * @param format the format; null for all programs
 */
record ClientKindCondition(@Nullable Format format) implements RequestCondition<ClientKindCondition> {

	@Override
	public ClientKindCondition combine(ClientKindCondition other) {
		return other;
	}

	@Override
	public @Nullable ClientKindCondition getMatchingCondition(HttpServletRequest request) {
		var matches = (this.format == null) ? ClientKind.of(request) == ClientKind.PROGRAM
				: ClientKind.preferred(request).filter(this.format::isOfType).isPresent();
		return matches ? this : null;
	}

	/** A format before all JSON, of which it may be. */
	@Override
	public int compareTo(ClientKindCondition other, HttpServletRequest request) {
		return Boolean.compare(this.format == null, other.format == null);
	}

}
