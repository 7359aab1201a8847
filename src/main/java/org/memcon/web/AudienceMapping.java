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
 * Finds who answers at an address; what is {@link ForPrograms} answers programs before a
 * page does.
 */
class AudienceMapping extends RequestMappingHandlerMapping {

	/** A class without an address of its own is never asked for its condition. */
	@Override
	protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
		return (isForPrograms(method) || isForPrograms(method.getDeclaringClass()))
				? new AudienceCondition(Audience.PROGRAMS) : null;
	}

	private static boolean isForPrograms(AnnotatedElement element) {
		return AnnotatedElementUtils.hasAnnotation(element, ForPrograms.class);
	}

	/** Has Spring use it. */
	@Component
	static class Registration implements WebMvcRegistrations {

		@Override
		public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
			return new AudienceMapping();
		}

	}

}
