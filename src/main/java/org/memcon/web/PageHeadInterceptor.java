package org.memcon.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds its {@link PageHead} to the model of each page, except that of an error.
 */
record PageHeadInterceptor(BaseUrl baseUrl) implements HandlerInterceptor {

	/** The attribute of a page whose query makes it another one: its own address. */
	private static final String CANONICAL = "canonical";

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && request.getDispatcherType() != DispatcherType.ERROR && isShown(page)) {
			var address = page.getModel().getOrDefault(CANONICAL, path(request));
			page.addObject("head", new PageHead(this.baseUrl.host(), String.valueOf(address)));
		}
	}

	/** A redirect would carry the model in its address. */
	private static boolean isShown(ModelAndView page) {
		var name = page.getViewName();
		return page.hasView() && name != null && !name.startsWith("redirect:");
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** Registers the interceptor. */
	@Configuration(proxyBeanMethods = false)
	static class PageHeadConfiguration {

		@Bean
		WebMvcConfigurer pageHeadConfigurer(BaseUrl baseUrl) {
			return new WebMvcConfigurer() {

				@Override
				public void addInterceptors(InterceptorRegistry registry) {
					registry.addInterceptor(new PageHeadInterceptor(baseUrl));
				}

			};
		}

	}

}
