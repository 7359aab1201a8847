package org.memcon.api;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Names in the head of each page the address of its JSON.
 */
class AlternateLinkInterceptor implements HandlerInterceptor {

	private static final Pattern PAGES = Pattern.compile(
			"/conversations(?:/[^/]+(?:/pages(?:/\\d+)?|/summary)?)?|/(?:participants|topics|collections|occasions)"
					+ "(?:/[^/]+)?|/about(?:/sources)?|/help");

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		var address = request.getRequestURI();
		if (page != null && isShown(page) && PAGES.matcher(address).matches()) {
			page.addObject("json", address + ".json" + query(request));
		}
	}

	/**
	 * Tells whether the page is shown, since a redirect would carry the model in its
	 * address.
	 */
	private static boolean isShown(ModelAndView page) {
		var name = page.getViewName();
		return page.hasView() && (name == null || !name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX));
	}

	/** The query, which matters to the catalog only. */
	private static String query(HttpServletRequest request) {
		var query = request.getQueryString();
		return (query != null && request.getRequestURI().equals("/conversations")) ? "?" + query : "";
	}

}
