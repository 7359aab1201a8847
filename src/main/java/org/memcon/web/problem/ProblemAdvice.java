package org.memcon.web.problem;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.memcon.web.BadRequestException;
import org.memcon.web.BusyException;
import org.memcon.web.MovedException;
import org.memcon.web.NotFoundException;
import org.memcon.web.Redirects;
import org.memcon.web.TooManyRequestsException;
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
 * where to look; {@link ProblemViewResolver} tell programs the same.
 */
@ControllerAdvice
class ProblemAdvice {

	private static final Pattern DAY = Pattern
		.compile("(?<!\\d)(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)(?!\\d)");

	private static final int MAX_HINT_LENGTH = 80;

	@ExceptionHandler
	ModelAndView notFound(NotFoundException ex, HttpServletRequest request) {
		return page("error/404", HttpStatus.NOT_FOUND, ex.getMessage()).addObject("hint", hint(request));
	}

	@ExceptionHandler
	ModelAndView moved(MovedException ex, HttpServletRequest request) {
		return new ModelAndView(Redirects.permanent(request, ex.values()));
	}

	/** An address shortened by hand may have kept its last slash. */
	@ExceptionHandler({ NoHandlerFoundException.class, NoResourceFoundException.class })
	ModelAndView noSuchAddress(HttpServletRequest request) {
		var address = request.getRequestURI();
		return (address.endsWith("/") && !address.contains("//"))
				? new ModelAndView(Redirects.permanent(address.substring(0, address.length() - 1))) : noPage(request);
	}

	private static ModelAndView noPage(HttpServletRequest request) {
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
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.retryAfter().toSeconds()));
		return page("error/4xx", HttpStatus.TOO_MANY_REQUESTS, ex.getMessage());
	}

	/** No form that is accepted is one in which the archive answers here. */
	@ExceptionHandler
	ModelAndView notAcceptable(HttpMediaTypeNotAcceptableException ex) {
		return page("error/4xx", HttpStatus.NOT_ACCEPTABLE, "error.406.text");
	}

	@ExceptionHandler
	ModelAndView busy(BusyException ex, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.retryAfter().toSeconds()));
		return page("error/503", HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage());
	}

	private static ModelAndView page(String view, HttpStatus status, String messageKey) {
		return new ModelAndView(view, status).addObject("messageKey", messageKey);
	}

	/** Where what the address seemed to want may be found. */
	private static SearchHint hint(HttpServletRequest request) {
		var wanted = request.getRequestURI().replaceFirst("^.*/(?=[^/]+/?$)", "");
		var day = DAY.matcher(request.getRequestURI());
		if (day.find()) {
			return new SearchHint(day.group(1), "/conversations?from=%1$s&to=%1$s".formatted(day.group(1)));
		}
		var words = wanted.replaceAll("%[0-9A-Fa-f]{2}|[^\\p{L}\\p{N}]+", " ").strip();
		return (words.length() > MAX_HINT_LENGTH) ? new SearchHint("", "/conversations")
				: new SearchHint(words, "/conversations?q=" + UriUtils.encode(words, StandardCharsets.UTF_8));
	}

	/** What was wanted, and where to look for it. */
	record SearchHint(String wanted, String address) {
	}

}
