package org.memcon.web.problem;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.memcon.web.Messages;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Makes the {@link ProblemDetail} of an error (RFC 9457), and its JSON.
 */
@Component
class ProblemDetails {

	/** The statuses that the page of the API explains. */
	private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 406, 410, 429, 500, 503);

	private static final Set<Integer> WITH_HEADING = Set.of(400, 404, 410, 429, 503);

	private static final Set<Integer> WITH_TEXT = Set.of(400, 404, 406, 410, 503);

	private static final int MAX_INSTANCE = 300;

	private static final JsonMapper JSON = JsonMapper.builder()
		.addMixIn(ProblemDetail.class, ProblemProperties.class)
		.build();

	private final Messages messages;

	ProblemDetails(Messages messages) {
		this.messages = messages;
	}

	/** The problem in the words that are usual for its status. */
	ProblemDetail of(HttpStatus status, String address) {
		return of(status, "error." + name(status, WITH_TEXT) + ".text", address);
	}

	/** The problem in the words of a message; a very long address is not repeated. */
	ProblemDetail of(HttpStatus status, String messageKey, String address, Object... arguments) {
		var problem = ProblemDetail.forStatusAndDetail(status, this.messages.of(messageKey, arguments));
		problem
			.setType(URI.create(EXPLAINED.contains(status.value()) ? "/api#problem-" + status.value() : "about:blank"));
		problem.setTitle(this.messages.of("error." + name(status, WITH_HEADING) + ".heading"));
		problem.setInstance((address.length() <= MAX_INSTANCE) ? uri(address) : null);
		return problem;
	}

	private static @Nullable URI uri(String address) {
		try {
			return URI.create(address);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** The name of a status among pages and messages: its number, or that of its kind. */
	static String name(HttpStatus status, Set<Integer> named) {
		if (named.contains(status.value())) {
			return String.valueOf(status.value());
		}
		return status.is4xxClientError() ? "4xx" : "500";
	}

	static byte[] json(ProblemDetail problem) {
		return JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
	}

	/** The members of the JSON, in their order. */
	@JsonPropertyOrder({ "type", "title", "status", "detail", "instance" })
	private interface ProblemProperties {

		@JsonIgnore
		Map<String, Object> getProperties();

	}

}
