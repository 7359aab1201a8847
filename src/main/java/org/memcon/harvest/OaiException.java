package org.memcon.harvest;

/**
 * Reports one of the protocol's errors. Its message is the key of the sentence that gives
 * the reason.
 */
class OaiException extends RuntimeException {

	private final OaiErrorCode code;

	private final transient Object[] details;

	OaiException(OaiErrorCode code, String messageKey, Object... details) {
		super(messageKey, null, false, false);
		this.code = code;
		this.details = details;
	}

	OaiErrorCode code() {
		return this.code;
	}

	String messageKey() {
		return String.valueOf(getMessage());
	}

	Object[] details() {
		return this.details;
	}

}
