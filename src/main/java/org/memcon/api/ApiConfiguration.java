package org.memcon.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.web.BaseUrl;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Registers the interceptors of the JSON interface, and passes the {@link ApiAddresses}
 * of a request to its controllers.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	WebMvcConfigurer apiConfigurer(ApiSettings settings, BaseUrl baseUrl) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new RateLimitInterceptor(settings, System::nanoTime));
				registry.addInterceptor(new JsonOnlyInterceptor()).addPathPatterns(ApiAddresses.API + "/**");
				registry.addInterceptor(new AlternateLinkInterceptor());
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new ApiAddressesResolver(baseUrl));
			}

		};
	}

	/** Passes the addresses of the host that was asked to controllers. */
	private record ApiAddressesResolver(BaseUrl baseUrl) implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == ApiAddresses.class;
		}

		@Override
		public ApiAddresses resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
				NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
			return new ApiAddresses(this.baseUrl.host());
		}

	}

}
