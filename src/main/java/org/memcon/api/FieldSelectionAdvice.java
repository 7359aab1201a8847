package org.memcon.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Reduces each answer to the {@code fields} that its request asks for.
 */
@ControllerAdvice(basePackageClasses = FieldSelectionAdvice.class)
public class FieldSelectionAdvice implements ResponseBodyAdvice<Object> {

	public static final int MAX_LENGTH = FieldSelection.MAX_LENGTH;

	private final JsonMapper json;

	FieldSelectionAdvice(JsonMapper json) {
		this.json = json;
	}

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		var typed = ((ServletServerHttpRequest) request).getServletRequest().getParameter("fields");
		return (body != null && StringUtils.hasText(typed))
				? FieldSelection.of(typed, ResolvableType.forMethodParameter(method).getGeneric())
					.of(this.json.valueToTree(body))
				: body;
	}

	/** Rejects wrong fields before an answer has headers, which the error would keep. */
	public static void check(@Nullable String typed, Class<?> answer) {
		if (StringUtils.hasText(typed)) {
			FieldSelection.of(typed, ResolvableType.forClass(answer));
		}
	}

}
