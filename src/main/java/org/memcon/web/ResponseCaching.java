package org.memcon.web;

import jakarta.servlet.ServletRequest;

/**
 * Lets a controller say how its response may be cached, before it is written. Without a
 * word it is held back until it is whole, gets a validator and is kept.
 */
public enum ResponseCaching {

	/** The response is made for each request, and gets a validator. */
	NOT_KEPT,

	/** The response is sent while it is written; validators are its own. */
	STREAMED;

	private static final String ATTRIBUTE = ResponseCaching.class.getName();

	public void applyTo(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	public boolean appliesTo(ServletRequest request) {
		return request.getAttribute(ATTRIBUTE) == this;
	}

}
