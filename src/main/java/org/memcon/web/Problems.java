package org.memcon.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriUtils;

/**
 * Answers for everything that is not there or cannot be, with a page that says so and
 * where to look; {@link ProblemViews} tell programs the same.
 */
@ControllerAdvice
class Problems {

	private static final Pattern DAY = Pattern
		.compile("(?<!\\d)(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)(?!\\d)");

	private static final int MAX_WANTED = 80;

	@ExceptionHandler
	ModelAndView notFound(NotFoundException ex, HttpServletRequest request) {
		return page("error/404", HttpStatus.NOT_FOUND, ex.getMessage()).addObject("hint", hint(request));
	}

	@ExceptionHandler
	ModelAndView moved(MovedException ex, HttpServletRequest request) {
		return new ModelAndView(Elsewhere.forEver(request, ex.values()));
	}

	/** An address shortened by hand may have kept its last slash. */
	@ExceptionHandler({ NoHandlerFoundException.class, NoResourceFoundException.class })
	ModelAndView noSuchAddress(HttpServletRequest request) {
		var address = request.getRequestURI();
		return (address.endsWith("/") && !address.contains("//"))
				? new ModelAndView(Elsewhere.forEver(address.substring(0, address.length() - 1))) : nothing(request);
	}

	private static ModelAndView nothing(HttpServletRequest request) {
		return page("error/404", HttpStatus.NOT_FOUND, "error.404.address").addObject("hint", hint(request));
	}

	/** The server could not make out the parameters. */
	@ExceptionHandler
	ModelAndView badRequest(InvalidParameterException ex) {
		return page("error/400", HttpStatus.BAD_REQUEST, "error.400.text");
	}

	@ExceptionHandler
	ModelAndView badRequest(BadRequestException ex) {
		return page("error/400", HttpStatus.BAD_REQUEST, ex.getMessage()).addObject("typed", ex.typed());
	}

	@ExceptionHandler
	ModelAndView tooManyRequests(TooManyRequestsException ex, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.pause().toSeconds()));
		return page("error/4xx", HttpStatus.TOO_MANY_REQUESTS, ex.getMessage());
	}

	/** No form that is accepted is one in which the archive answers here. */
	@ExceptionHandler
	ModelAndView notAcceptable(HttpMediaTypeNotAcceptableException ex) {
		return page("error/4xx", HttpStatus.NOT_ACCEPTABLE, "error.406.text");
	}

	@ExceptionHandler
	ModelAndView busy(BusyException ex, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.patience().toSeconds()));
		return page("error/503", HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage());
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
		return (words.length() > MAX_WANTED) ? new Hint("", "/conversations")
				: new Hint(words, "/conversations?q=" + UriUtils.encode(words, StandardCharsets.UTF_8));
	}

	/** What was wanted, and where to look for it. */
	record Hint(String wanted, String address) {
	}

}
