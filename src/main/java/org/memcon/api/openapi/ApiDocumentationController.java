package org.memcon.api.openapi;

import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the documentation of the JSON interface, made from the OpenAPI description. That
 * exists in the web application only.
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
		model.addAttribute("documentation", ApiDocumentation.of(this.json.readTree(read)));
		return "api/api";
	}

}
