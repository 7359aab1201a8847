package org.memcon.api;

import java.util.function.LongSupplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.JsonVariant;
import org.memcon.web.ResponseCaching;
import org.memcon.web.RetryLaterException;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Limits the requests of each address to all JSON, by its {@link TokenBuckets token
 * bucket}.
 */
class RateLimitInterceptor implements HandlerInterceptor {

	private final int perMinute;

	private final TokenBuckets buckets;

	RateLimitInterceptor(ApiSettings settings, LongSupplier nanos) {
		this.perMinute = settings.requestsPerMinute();
		this.buckets = new TokenBuckets(this.perMinute, nanos);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.perMinute > 0 && isForPrograms(handler)) {
			ResponseCaching.doNotKeep(request);
			var wait = this.buckets.take(request.getRemoteAddr());
			if (!wait.isZero()) {
				throw new RetryLaterException(HttpStatus.TOO_MANY_REQUESTS, "error.429.text", wait);
			}
		}
		return true;
	}

	private static boolean isForPrograms(Object handler) {
		return handler instanceof HandlerMethod method && (method.hasMethodAnnotation(JsonVariant.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), JsonVariant.class));
	}

}
