package org.memcon.harvest.oai;

/**
 * Says that a request gets one of the protocol's errors. The message is the key of the
 * sentence that says why.
 */
public class OaiException extends RuntimeException {

	private final OaiErrorCode code;

	private final transient Object[] details;

	public OaiException(OaiErrorCode code, String messageKey, Object... details) {
		super(messageKey, null, false, false);
		this.code = code;
		this.details = details;
	}

	public OaiErrorCode code() {
		return this.code;
	}

	public String messageKey() {
		return String.valueOf(getMessage());
	}

	public Object[] details() {
		return this.details;
	}

}
