package org.memcon.api;

import org.junit.jupiter.api.Test;
import org.memcon.web.JsonVariant;
import org.memcon.web.RetryLaterException;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RateLimitInterceptorTests {

	@Test
	void whoAsksTooMuchIsSentAway() throws Exception {
		var rateLimitInterceptor = new RateLimitInterceptor(new ApiSettings(2), () -> 0);

		assertThat(isAllowed(rateLimitInterceptor, "*/*")).isTrue();
		assertThat(isAllowed(rateLimitInterceptor, "*/*")).isTrue();
		assertThatExceptionOfType(RetryLaterException.class).isThrownBy(() -> isAllowed(rateLimitInterceptor, "*/*"));
	}

	@Test
	void withoutALimitNobodyIs() throws Exception {
		var rateLimitInterceptor = new RateLimitInterceptor(new ApiSettings(0), () -> 0);

		for (var i = 0; i < 2000; i++) {
			assertThat(isAllowed(rateLimitInterceptor, "application/json")).isTrue();
		}
	}

	@Test
	void whoWantsNoJsonIsSentAwayWhereThereIsNothingElse() throws Exception {
		assertThat(isAnswered("application/json")).isTrue();
		assertThat(isAnswered("garbage")).isTrue();
		assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class).isThrownBy(() -> isAnswered("image/png"));
	}

	private static boolean isAnswered(String accept) throws Exception {
		var request = new MockHttpServletRequest("GET", "/api/v1");
		request.addHeader("Accept", accept);
		return new JsonOnlyInterceptor().preHandle(request, new MockHttpServletResponse(), page("list"));
	}

	/** The same answer has other addresses, and they count as well. */
	@Test
	void whoAsksTooMuchAtThePagesAddressIsSentAwayToo() throws Exception {
		var rateLimitInterceptor = new RateLimitInterceptor(new ApiSettings(1), () -> 0);

		assertThat(isAllowed(rateLimitInterceptor, "text/html", "/topics", page("page"))).isTrue();
		assertThat(isAllowed(rateLimitInterceptor, "text/html", "/topics.json", page("list"))).isTrue();
		assertThat(isAllowed(rateLimitInterceptor, "text/html", "/topics", page("page"))).isTrue();
		assertThatExceptionOfType(RetryLaterException.class)
			.isThrownBy(() -> isAllowed(rateLimitInterceptor, "application/json", "/topics", page("list")));
	}

	/** A page for people, and a list for programs. */
	static class Handlers {

		void page() {
		}

		@JsonVariant
		void list() {
		}

	}

	private static HandlerMethod page(String method) throws NoSuchMethodException {
		return new HandlerMethod(new Handlers(), Handlers.class.getDeclaredMethod(method));
	}

	private static boolean isAllowed(RateLimitInterceptor rateLimitInterceptor, String accept) throws Exception {
		return isAllowed(rateLimitInterceptor, accept, "/api/v1", page("list"));
	}

	private static boolean isAllowed(RateLimitInterceptor rateLimitInterceptor, String accept, String address,
			Object handler) throws Exception {
		var request = new MockHttpServletRequest("GET", address);
		request.addHeader("Accept", accept);
		return rateLimitInterceptor.preHandle(request, new MockHttpServletResponse(), handler);
	}

}
