package org.memcon.paper.layout;

/**
 * Why a paper, or a page of it, is not read any further; becomes a finding.
 */
public class PaperException extends RuntimeException {

	public PaperException(String reason) {
		super(reason);
	}

}
