package org.memcon.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Maps requests to controllers; a {@link JsonVariant} answers programs, and a
 * {@link FormatVariant} those who prefer a format, before a page does.
 */
class ClientKindHandlerMapping extends RequestMappingHandlerMapping {

	/** A class without an address of its own is never asked for its condition. */
	@Override
	protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
		var variant = AnnotatedElementUtils.findMergedAnnotation(method, FormatVariant.class);
		if (variant != null) {
			return new ClientKindCondition(variant.value());
		}
		return (isJsonVariant(method) || isJsonVariant(method.getDeclaringClass())) ? new ClientKindCondition(null)
				: null;
	}

	private static boolean isJsonVariant(AnnotatedElement element) {
		return AnnotatedElementUtils.hasAnnotation(element, JsonVariant.class);
	}

	/** Registers the mapping with Spring. */
	@Component
	static class HandlerMappingRegistration implements WebMvcRegistrations {

		@Override
		public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
			return new ClientKindHandlerMapping();
		}

	}

}
