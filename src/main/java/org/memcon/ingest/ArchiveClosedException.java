package org.memcon.ingest;

/**
 * Nothing can be taken into the archive now: it cannot be opened, or somebody else is
 * taking papers in.
 */
class ArchiveClosedException extends RuntimeException {

	ArchiveClosedException(String message) {
		super(message);
	}

}
