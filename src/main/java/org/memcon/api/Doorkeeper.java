package org.memcon.api;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.memcon.web.TooManyRequestsException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands at the door of the interface for programs: nobody gets more than an
 * {@link Allowances allowance}, and nobody who wants no JSON gets any.
 */
class Doorkeeper implements HandlerInterceptor {

	private final int perMinute;

	private final Allowances allowances;

	Doorkeeper(ApiSettings settings, Clock clock) {
		this.perMinute = settings.requestsPerMinute();
		this.allowances = new Allowances(this.perMinute, clock);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws HttpMediaTypeNotAcceptableException {
		if (this.perMinute > 0) {
			var wait = this.allowances.take(request.getRemoteAddr());
			if (!wait.isZero()) {
				throw new TooManyRequestsException(wait);
			}
		}
		var accepted = accepted(request.getHeader(HttpHeaders.ACCEPT));
		if (!accepted.isEmpty() && accepted.stream().noneMatch(Doorkeeper::includesJson)) {
			throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
		}
		return true;
	}

	/** Who says nothing that can be understood, says nothing. */
	private static List<MediaType> accepted(@Nullable String header) {
		try {
			return MediaType.parseMediaTypes(header);
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

	/** Who opens an address in a browser is to see what stands there. */
	private static boolean includesJson(MediaType accepted) {
		return accepted.getQualityValue() > 0 && (accepted.includes(MediaType.APPLICATION_JSON)
				|| accepted.includes(MediaType.TEXT_HTML) || accepted.getSubtype().endsWith("json"));
	}

}
