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

	@Override
	protected @Nullable RequestCondition<?> getCustomTypeCondition(Class<?> handlerType) {
		return condition(handlerType);
	}

	@Override
	protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
		return condition(method);
	}

	private static @Nullable RequestCondition<?> condition(AnnotatedElement element) {
		return AnnotatedElementUtils.hasAnnotation(element, ForPrograms.class)
				? new AudienceCondition(Audience.PROGRAMS) : null;
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
