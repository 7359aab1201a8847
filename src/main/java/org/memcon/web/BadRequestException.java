package org.memcon.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Says that an address asks for something that cannot be. The message is the key of the
 * sentence that says what is wrong; what was typed may stand in it.
 */
public class BadRequestException extends ErrorResponseException {

	public BadRequestException(String messageKey, Object... typed) {
		super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatus(HttpStatus.BAD_REQUEST), null, messageKey, typed);
	}

	@Override
	public String getMessage() {
		return getDetailMessageCode();
	}

}
