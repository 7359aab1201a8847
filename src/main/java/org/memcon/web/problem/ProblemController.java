package org.memcon.web.problem;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers errors that occur outside controllers, or that {@link ProblemAdvice} does not
 * expect.
 */
@Controller
class ProblemController implements ErrorController {

	/** The statuses that have a page of their own. */
	private static final Set<Integer> PAGES = Set.of(400, 404, 503);

	@RequestMapping("/error")
	ModelAndView problem(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		var status = status(request);
		return new ModelAndView(view(status), status);
	}

	/** Nothing is found by a reader who comes to this address by hand. */
	private static HttpStatus status(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND;
	}

	static String view(HttpStatus status) {
		return "error/" + ProblemDetails.name(status, PAGES);
	}

}
