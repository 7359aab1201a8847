package org.memcon.web;

import java.util.regex.Pattern;

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

	/** The list that is another one with another query. */
	private static final String CATALOG = "/conversations";

	/** The part of a list that is too long for one page. */
	private static final Pattern PART = Pattern.compile("page=([2-9]|1\\d)\\d*");

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && request.getDispatcherType() != DispatcherType.ERROR && isShown(page)) {
			page.addObject("head", new PageHead(this.baseUrl.host(), path(request)));
		}
	}

	/** A redirect would carry the model in its address. */
	private static boolean isShown(ModelAndView page) {
		var name = page.getViewName();
		return page.hasView() && name != null && !name.startsWith("redirect:");
	}

	private static String path(HttpServletRequest request) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		var query = request.getQueryString();
		return (query != null && (path.equals(CATALOG) || PART.matcher(query).matches())) ? path + "?" + query : path;
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
