package org.memcon.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The archive's address as the world knows it, for citations and files that leave the
 * house: as set, or else as this reader came in.
 */
@Component
public class BaseUrl {

	private final WebSettings settings;

	BaseUrl(WebSettings settings) {
		this.settings = settings;
	}

	/** Scheme and host, without a slash at the end; empty where neither is known. */
	public String host() {
		var set = configuredHost();
		return set.isEmpty() ? requestedHost() : set;
	}

	/**
	 * The same, only as set: for pages in which nothing may stand that a reader made up.
	 */
	public String configuredHost() {
		return this.settings.address().replaceFirst("/+$", "");
	}

	private static String requestedHost() {
		return (RequestContextHolder.getRequestAttributes() == null) ? ""
				: ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

}
