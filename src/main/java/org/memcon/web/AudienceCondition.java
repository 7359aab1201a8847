package org.memcon.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/**
 * Chooses by who asks between the two answers that one address may have.
 */
record AudienceCondition(Audience audience) implements RequestCondition<AudienceCondition> {

	@Override
	public AudienceCondition combine(AudienceCondition other) {
		return other;
	}

	@Override
	public @Nullable AudienceCondition getMatchingCondition(HttpServletRequest request) {
		return (Audience.of(request) == this.audience) ? this : null;
	}

	@Override
	public int compareTo(AudienceCondition other, HttpServletRequest request) {
		return 0;
	}

}
