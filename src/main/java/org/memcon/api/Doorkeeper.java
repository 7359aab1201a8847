package org.memcon.api;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.ForPrograms;
import org.memcon.web.TooManyRequestsException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands at the door of the interface for programs: nobody gets more than an
 * {@link Allowances allowance}, at whatever address the answer is asked for.
 */
class Doorkeeper implements HandlerInterceptor {

	private final int perMinute;

	private final Allowances allowances;

	Doorkeeper(ApiSettings settings, Clock clock) {
		this.perMinute = settings.requestsPerMinute();
		this.allowances = new Allowances(this.perMinute, clock);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.perMinute > 0 && isForPrograms(handler)) {
			var wait = this.allowances.take(request.getRemoteAddr());
			if (!wait.isZero()) {
				throw new TooManyRequestsException(wait);
			}
		}
		return true;
	}

	private static boolean isForPrograms(Object handler) {
		return handler instanceof HandlerMethod method && (method.hasMethodAnnotation(ForPrograms.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ForPrograms.class));
	}

}
