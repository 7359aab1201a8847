package org.memcon.web;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Says that too much is asked for at once, and after how long to ask again. The message
 * is the key of the sentence that says so.
 */
public class RetryLaterException extends ErrorResponseException {

	public RetryLaterException(HttpStatus status, String messageKey, Duration retryAfter) {
		super(status, ProblemDetail.forStatus(status), null, messageKey, null);
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
	}

}
