package org.memcon.web.problem;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.memcon.web.ClientKind;
import org.memcon.web.Messages;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.PriorityOrdered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Tells what went wrong to each {@link ClientKind} in its own way: whatever a page under
 * {@code error/} would say to people, programs are told as a {@link Problem}.
 */
@Component
@ConditionalOnWebApplication
class ProblemViewResolver implements ViewResolver, PriorityOrdered {

	private final ThymeleafViewResolver pages;

	private final Messages messages;

	ProblemViewResolver(ThymeleafViewResolver pages, Messages messages) {
		this.pages = pages;
		this.messages = messages;
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

	private Problem problem(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
		var status = HttpStatus.valueOf(response.getStatus());
		var key = (model.get("messageKey") instanceof String given) ? given : detail(status);
		var typed = Objects.requireNonNullElse(model.get("typed"), "");
		return Problem.of(status, this.messages.of(title(status)), this.messages.of(key, typed),
				ClientKind.address(request));
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "error.404.heading";
			case BAD_REQUEST -> "error.400.heading";
			case GONE -> "error.410.heading";
			case TOO_MANY_REQUESTS -> "error.429.heading";
			case SERVICE_UNAVAILABLE -> "error.503.heading";
			default -> status.is4xxClientError() ? "error.4xx.heading" : "error.500.heading";
		};
	}

	private static String detail(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "error.404.address";
			case BAD_REQUEST -> "error.400.text";
			case NOT_ACCEPTABLE -> "error.406.text";
			case GONE -> "error.410.text";
			case SERVICE_UNAVAILABLE -> "error.503.text";
			default -> status.is4xxClientError() ? "error.4xx.text" : "error.500.text";
		};
	}

	/** JSON is in UTF-8 and says no more of it (RFC 8259, 11). */
	private static void write(Problem problem, HttpServletResponse response) throws IOException {
		var json = problem.json();
		response.setCharacterEncoding((String) null);
		response.setContentType(Problem.MEDIA_TYPE);
		response.setContentLength(json.length);
		response.getOutputStream().write(json);
	}

}
