package org.memcon.web.problem;

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
 * Answers for what went wrong before a room was reached, or beyond what
 * {@link ProblemAdvice} expects.
 */
@Controller
class ProblemController implements ErrorController {

	@RequestMapping("/error")
	ModelAndView problem(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		var status = status(request);
		return new ModelAndView(view(status), status);
	}

	/** Who comes to this address by hand finds nothing here. */
	private static HttpStatus status(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND;
	}

	private static String view(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "error/404";
			case BAD_REQUEST -> "error/400";
			default -> status.is4xxClientError() ? "error/4xx" : "error/500";
		};
	}

}
