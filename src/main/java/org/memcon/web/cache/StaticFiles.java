package org.memcon.web.cache;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Lets readers keep a static file for a year where its address holds the checksum of what
 * it says; at its plain address it is asked for again. Only the folders of static files
 * are searched for them: a link to a page must not cost a look into every jar.
 */
@Component
public class StaticFiles implements WebMvcConfigurer {

	/** The folders of static files, as their addresses begin. */
	public static final List<String> FOLDERS = List.of("/css/", "/js/", "/fonts/", "/images/");

	private static final CacheControl FOR_A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		serve(registry, "/*/{name:.+-[0-9a-f]{8}[.].+}", "classpath:/static/", FOR_A_YEAR);
		FOLDERS
			.forEach((folder) -> serve(registry, folder + "**", "classpath:/static" + folder, CacheControl.noCache()));
	}

	private static void serve(ResourceHandlerRegistry registry, String addresses, String location,
			CacheControl caching) {
		registry.addResourceHandler(addresses)
			.addResourceLocations(location)
			.setCacheControl(caching)
			.setEtagGenerator(StaticFiles::validator)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addVersionStrategy(new ShortVersionStrategy(), "/**"))
			.addTransformer(new CssLinkResourceTransformer());
	}

	/** Names a version by the first digits of its hash, as pages name many files. */
	private static final class ShortVersionStrategy extends ContentVersionStrategy {

		private static final int DIGITS = 8;

		@Override
		public String getResourceVersion(Resource resource) {
			return super.getResourceVersion(resource).substring(0, DIGITS);
		}

	}

	private static @Nullable String validator(Resource file) {
		return (file instanceof HttpResource versioned) ? versioned.getResponseHeaders().getETag() : null;
	}

}
