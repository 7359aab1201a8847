package org.memcon.conversation.storage;

/**
 * Says in a sentence, with the remedy, why the archive cannot be used as it is.
 */
public class ArchiveException extends RuntimeException {

	public ArchiveException(String message) {
		super(message);
	}

}
