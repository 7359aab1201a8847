package org.memcon.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.web.Redirects;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads the {@link CatalogQuery} of a request from its parameters and passes it to
 * controllers.
 */
@Component
class CatalogQueryArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private static final Pattern PASSAGES = Pattern.compile("(?:/api/v1)?" + Kind.PASSAGES.path() + "(?:[./].*)?");

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == CatalogQuery.class;
	}

	@Override
	public CatalogQuery resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var parameters = new LinkedMultiValueMap<String, String>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
		return CatalogQuery.of(kind(request.getNativeRequest(HttpServletRequest.class)), parameters);
	}

	/** The kind of the list at this address or of its JSON. */
	private static Kind kind(@Nullable HttpServletRequest request) {
		var pattern = (request != null) ? Redirects.pattern(request) : "";
		return PASSAGES.matcher(pattern).matches() ? Kind.PASSAGES : Kind.CONVERSATIONS;
	}

}
