package org.memcon.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Builds no validator: the description of the JSON interface brings one along, but
 * nothing is validated by it.
 */
@Component
class NoValidation implements WebMvcConfigurer {

	@Override
	public Validator getValidator() {
		return Validator.forInstanceOf(Void.class, (nothing, errors) -> {
		});
	}

}
