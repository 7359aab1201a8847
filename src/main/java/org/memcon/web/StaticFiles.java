package org.memcon.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Lets readers keep a static file for a year where its address holds the checksum of what
 * it says; at its plain address it is asked for again.
 */
@Component
class StaticFiles implements WebMvcConfigurer {

	private static final CacheControl FOR_A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/*/{name:.+-[0-9a-f]{32}[.].+}")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(FOR_A_YEAR)
			.setEtagGenerator(StaticFiles::validator)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addTransformer(new CssLinkResourceTransformer());
	}

	private static @Nullable String validator(Resource file) {
		return (file instanceof HttpResource versioned) ? versioned.getResponseHeaders().getETag() : null;
	}

}
