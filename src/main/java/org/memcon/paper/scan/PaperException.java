package org.memcon.paper.scan;

/**
 * Reports the reason why a paper, or a page of it, cannot be read further; it becomes a
 * finding.
 */
public class PaperException extends RuntimeException {

	PaperException(String reason) {
		super(reason);
	}

}
