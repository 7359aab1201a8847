package org.memcon.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers for everything that is not there or cannot be, with a page that says so and
 * where to look.
 */
@ControllerAdvice
class Problems {

	private static final Pattern DAY = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?!\\d)");

	@ExceptionHandler
	ModelAndView notFound(NotFoundException ex, HttpServletRequest request) {
		return page("error/404", HttpStatus.NOT_FOUND, ex.getMessage()).addObject("hint", hint(request));
	}

	@ExceptionHandler
	ModelAndView notFound(NoResourceFoundException ex, HttpServletRequest request) {
		return page("error/404", HttpStatus.NOT_FOUND, "error.404.address").addObject("hint", hint(request));
	}

	@ExceptionHandler
	ModelAndView badRequest(BadRequestException ex) {
		return page("error/400", HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	private static ModelAndView page(String view, HttpStatus status, String messageKey) {
		return new ModelAndView(view, status).addObject("messageKey", messageKey);
	}

	/** Where what the address seemed to want may be found. */
	private static Hint hint(HttpServletRequest request) {
		var wanted = request.getRequestURI().replaceFirst("^.*/(?=[^/]+/?$)", "");
		var day = DAY.matcher(request.getRequestURI());
		if (day.find()) {
			return new Hint(day.group(1), "/conversations?from=%1$s&to=%1$s".formatted(day.group(1)));
		}
		var words = wanted.replaceAll("%[0-9A-Fa-f]{2}|[^\\p{L}\\p{N}]+", " ").strip();
		return new Hint(words, words.isEmpty() ? "/conversations" : "/conversations?q=" + words.replace(' ', '+'));
	}

	/** What was wanted, and where to look for it. */
	record Hint(String wanted, String address) {
	}

}
