package org.memcon.web;

/**
 * Says that an address asks for something that cannot be; readers are told what. The
 * message is the key of the sentence that says what is wrong.
 */
public class BadRequestException extends RuntimeException {

	public BadRequestException(String messageKey) {
		super(messageKey);
	}

}
