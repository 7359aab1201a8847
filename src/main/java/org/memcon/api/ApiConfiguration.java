package org.memcon.api;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the {@link Doorkeeper} at the door of the interface, and the address of its JSON
 * on every page.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	WebMvcConfigurer doors(ApiSettings settings, Clock clock) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new Doorkeeper(settings, clock));
				registry.addInterceptor(new JsonOnly()).addPathPatterns(Addresses.API + "/**");
				registry.addInterceptor(new Alternates());
			}
		};
	}

}
