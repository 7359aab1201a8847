package org.memcon.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Says that the archive holds nothing at an address. The message is the key of the
 * sentence that says what is missing.
 */
public class NotFoundException extends ErrorResponseException {

	public NotFoundException(String messageKey) {
		super(HttpStatus.NOT_FOUND, ProblemDetail.forStatus(HttpStatus.NOT_FOUND), null, messageKey, null);
	}

	@Override
	public String getMessage() {
		return getDetailMessageCode();
	}

}
