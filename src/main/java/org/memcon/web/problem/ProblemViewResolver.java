package org.memcon.web.problem;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.memcon.web.ClientKind;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.PriorityOrdered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders errors for each {@link ClientKind} in its own way: what a page under
 * {@code error/} says to people, programs get as a {@link ProblemDetail}.
 */
@Component
@ConditionalOnWebApplication
class ProblemViewResolver implements ViewResolver, PriorityOrdered {

	private static final Object[] NONE = {};

	private final ThymeleafViewResolver pages;

	private final ProblemDetails problems;

	ProblemViewResolver(ThymeleafViewResolver pages, ProblemDetails problems) {
		this.pages = pages;
		this.problems = problems;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable View resolveViewName(String name, Locale locale) {
		return name.startsWith("error/") ? (model, request, response) -> {
			if (ClientKind.of(request) == ClientKind.PROGRAM) {
				write(problem(Objects.requireNonNullElse(model, Map.of()), request, response), response);
			}
			else {
				request.setAttribute(View.SELECTED_CONTENT_TYPE, MediaType.TEXT_HTML);
				Objects.requireNonNull(this.pages.resolveViewName(name, locale)).render(model, request, response);
			}
		} : null;
	}

	private ProblemDetail problem(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
		var status = HttpStatus.valueOf(response.getStatus());
		var address = ClientKind.address(request);
		return (model.get("messageKey") instanceof String key)
				? this.problems.of(status, key, address,
						(Object[]) Objects.requireNonNullElse(model.get("arguments"), NONE))
				: this.problems.of(status, address);
	}

	/** JSON is in UTF-8 and says no more of it (RFC 8259, 11). */
	private static void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
		var json = ProblemDetails.json(problem);
		response.setCharacterEncoding((String) null);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(json.length);
		response.getOutputStream().write(json);
	}

}
