package org.memcon.harvest;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.memcon.web.ResponseCaching;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Answers harvesters, by {@code POST} as well (OAI-PMH 2.0, clause 3.1.1). The errors of
 * a request are reported in the answer, never by its status.
 */
@Controller
class HarvestController {

	private final OaiService service;

	HarvestController(OaiService service) {
		this.service = service;
	}

	/** Sends the answer without a validator, because it contains the time. */
	@RequestMapping(path = "/oai", method = { RequestMethod.GET, RequestMethod.POST })
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ResponseCaching.stream(request);
		response.setContentType("text/xml;charset=UTF-8");
		this.service.answer(parameters(request)).writeTo(response.getOutputStream());
	}

	/** Returns no parameters if the server cannot decode them. */
	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			return Map.of();
		}
	}

}
