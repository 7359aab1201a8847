package org.memcon.web;

import jakarta.servlet.ServletRequest;

/**
 * Lets a controller say how its response may be cached, before it is written. Without a
 * word it is held back until it is whole, gets a validator and is kept.
 */
public final class ResponseCaching {

	private static final String STREAMED = ResponseCaching.class.getName() + ".STREAMED";

	private static final String NOT_KEPT = ResponseCaching.class.getName() + ".NOT_KEPT";

	private ResponseCaching() {
	}

	/** Has the response sent while it is written; validators are its own. */
	public static void stream(ServletRequest request) {
		request.setAttribute(STREAMED, true);
	}

	public static boolean isStreamed(ServletRequest request) {
		return request.getAttribute(STREAMED) != null;
	}

	/** Has the response made for each request; it gets a validator. */
	public static void doNotKeep(ServletRequest request) {
		request.setAttribute(NOT_KEPT, true);
	}

	public static boolean isKept(ServletRequest request) {
		return request.getAttribute(NOT_KEPT) == null;
	}

}
