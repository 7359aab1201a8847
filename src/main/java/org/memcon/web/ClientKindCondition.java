package org.memcon.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.condition.RequestCondition;

/**
 * Chooses between the two answers of one address by the kind of client.
 */
record ClientKindCondition(ClientKind clientKind) implements RequestCondition<ClientKindCondition> {

	@Override
	public ClientKindCondition combine(ClientKindCondition other) {
		return other;
	}

	@Override
	public @Nullable ClientKindCondition getMatchingCondition(HttpServletRequest request) {
		return (ClientKind.of(request) == this.clientKind) ? this : null;
	}

	@Override
	public int compareTo(ClientKindCondition other, HttpServletRequest request) {
		return 0;
	}

}
