package org.memcon.harvest;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Answers harvesters, who may ask by {@code POST} as well (OAI-PMH 2.0, clause 3.1.1).
 * Whatever is wrong with a request is said in the answer, never by its status.
 */
@Controller
class HarvestController {

	private final OaiService service;

	HarvestController(OaiService desk) {
		this.service = desk;
	}

	/** The answer says when it was given: it has no validator. */
	@RequestMapping(path = "/oai", method = { RequestMethod.GET, RequestMethod.POST })
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		var oaiResponse = this.service.answer(parameters(request));
		response.setContentType("text/xml;charset=UTF-8");
		oaiResponse.writeTo(response.getOutputStream());
	}

	/** Parameters that the server cannot make out hold no verb. */
	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			return Map.of();
		}
	}

}
