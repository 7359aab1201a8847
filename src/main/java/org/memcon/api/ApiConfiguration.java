package org.memcon.api;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the {@link RateLimitInterceptor} at the door of the interface, and the address of
 * its JSON on every page.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	WebMvcConfigurer interceptors(ApiSettings settings, Clock clock) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new RateLimitInterceptor(settings, clock));
				registry.addInterceptor(new JsonOnlyInterceptor()).addPathPatterns(ApiAddresses.API + "/**");
				registry.addInterceptor(new AlternateLinkInterceptor());
			}
		};
	}

}
