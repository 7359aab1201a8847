package org.memcon.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The archive's public address, for citations and downloaded files: as set, or else as
 * the request names it.
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

	/** The address only as set, for pages that must not repeat the host of a request. */
	public String configuredHost() {
		return this.settings.address().replaceFirst("/+$", "");
	}

	private static String requestedHost() {
		return (RequestContextHolder.getRequestAttributes() == null) ? ""
				: ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

}
