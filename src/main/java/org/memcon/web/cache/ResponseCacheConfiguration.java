package org.memcon.web.cache;

import java.time.Clock;

import org.memcon.web.ArchiveRevision;
import org.memcon.web.BaseUrl;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the {@link ResponseCache} before the controllers.
 */
@Configuration(proxyBeanMethods = false)
class ResponseCacheConfiguration {

	@Bean
	ResponseCacheFilter responseCacheFilter(ArchiveRevision archive, ProgramRevision program, ResponseCache cache,
			BaseUrl baseUrl, Clock clock) {
		return new ResponseCacheFilter(archive, program, cache, baseUrl, clock);
	}

}
