package org.memcon.web;

/**
 * Says that the archive holds nothing at an address; readers get a page that helps. The
 * message is the key of the sentence that says what is missing.
 */
public class NotFoundException extends RuntimeException {

	public NotFoundException(String messageKey) {
		super(messageKey);
	}

}
