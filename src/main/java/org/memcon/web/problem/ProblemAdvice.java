package org.memcon.web.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hibernate.search.util.common.SearchException;
import org.memcon.web.MovedException;
import org.memcon.web.Redirects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriUtils;

/**
 * Answers errors with a page that says what is wrong and where to look;
 * {@link ProblemViewResolver} tells programs the same.
 */
@ControllerAdvice
class ProblemAdvice {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final Pattern DAY = Pattern
		.compile("(?<!\\d)(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)(?!\\d)");

	private static final int MAX_HINT_LENGTH = 80;

	/** The archive's own errors: their headers, and a page in their words. */
	@ExceptionHandler
	ModelAndView problem(ErrorResponseException ex, HttpServletRequest request, HttpServletResponse response) {
		ex.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
		return page(HttpStatus.valueOf(ex.getStatusCode().value()), ex.getDetailMessageCode(), request)
			.addObject("arguments", ex.getDetailMessageArguments());
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
				? new ModelAndView(Redirects.permanent(address.substring(0, address.length() - 1)))
				: page(HttpStatus.NOT_FOUND, "error.404.text", request);
	}

	/** The server could not read the parameters. */
	@ExceptionHandler(InvalidParameterException.class)
	ModelAndView badRequest(HttpServletRequest request) {
		return page(HttpStatus.BAD_REQUEST, "error.400.text", request);
	}

	/** The archive answers here in none of the media types that are accepted. */
	@ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
	ModelAndView notAcceptable(HttpServletRequest request) {
		return page(HttpStatus.NOT_ACCEPTABLE, "error.406.text", request);
	}

	/**
	 * Database or index cannot be read, as on a full disk; a file may be half written.
	 */
	@ExceptionHandler({ NonTransientDataAccessResourceException.class, UncategorizedDataAccessException.class,
			CannotCreateTransactionException.class, SearchException.class, AlreadyClosedException.class })
	void unreadable(RuntimeException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		log.warn("{} cannot be read: {}", request.getRequestURI(),
				NestedExceptionUtils.getMostSpecificCause(ex).getMessage(), isExpected(ex) ? null : ex);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
		response.setHeader(HttpHeaders.RETRY_AFTER, "30");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	/** Tests if database or disk are at fault; another reason is one of the program. */
	private static boolean isExpected(RuntimeException ex) {
		var throwables = Stream.iterate((Throwable) ex, Objects::nonNull, Throwable::getCause);
		return throwables.anyMatch((it) -> it instanceof SQLException || it instanceof IOException
				|| it instanceof AlreadyClosedException);
	}

	private static ModelAndView page(HttpStatus status, String messageKey, HttpServletRequest request) {
		var page = new ModelAndView(ProblemController.view(status), status).addObject("messageKey", messageKey);
		return (status == HttpStatus.NOT_FOUND) ? page.addObject("hint", hint(request)) : page;
	}

	/** A search for what the address seemed to want. */
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

	/** The words or the date that were wanted, and the address of the search. */
	record SearchHint(String wanted, String address) {
	}

}
