package org.memcon.api.openapi;

import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows people what programs can ask: the page is made from the same description that
 * programs read. That one is there only where readers are let in.
 */
@Controller
@ConditionalOnWebApplication
class ApiDocumentationController {

	private static final String DESCRIPTION = "/v3/api-docs";

	private final OpenApiWebMvcResource description;

	private final JsonMapper json;

	ApiDocumentationController(OpenApiWebMvcResource description, JsonMapper json) {
		this.description = description;
		this.json = json;
	}

	@GetMapping("/api")
	String documentation(HttpServletRequest request, Locale locale, Model model) throws JsonProcessingException {
		var read = this.description.openapiJson(request, DESCRIPTION, locale);
		model.addAttribute("guide", ApiDocumentation.of(this.json.readTree(read)));
		return "api/api";
	}

}
