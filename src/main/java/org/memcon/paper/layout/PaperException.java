package org.memcon.paper.layout;

/**
 * Reports the reason why a paper, or a page of it, cannot be read further; it becomes a
 * finding.
 */
public class PaperException extends RuntimeException {

	public PaperException(String reason) {
		super(reason);
	}

}
