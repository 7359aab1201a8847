package org.memcon.paper;

/**
 * Why a paper, or a page of it, is not read any further; becomes a finding.
 */
class PaperException extends RuntimeException {

	PaperException(String reason) {
		super(reason);
	}

}
