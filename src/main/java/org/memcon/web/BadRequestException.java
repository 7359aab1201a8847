package org.memcon.web;

/**
 * Says that an address asks for something that cannot be; readers are told what. The
 * message is the key of the sentence that says what is wrong; what was typed may stand in
 * it.
 */
public class BadRequestException extends RuntimeException {

	private final String typed;

	public BadRequestException(String messageKey) {
		this(messageKey, "");
	}

	public BadRequestException(String messageKey, String typed) {
		super(messageKey);
		this.typed = typed;
	}

	public String typed() {
		return this.typed;
	}

}
