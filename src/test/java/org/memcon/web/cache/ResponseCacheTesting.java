package org.memcon.web.cache;

import org.springframework.context.ApplicationContext;

/**
 * Empties the cache of responses, for tests of what it costs to make one.
 */
public final class ResponseCacheTesting {

	private ResponseCacheTesting() {
	}

	public static void clear(ApplicationContext context) {
		context.getBean(ResponseCache.class).clear();
	}

}
