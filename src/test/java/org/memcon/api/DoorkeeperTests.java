package org.memcon.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.memcon.web.TooManyRequestsException;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DoorkeeperTests {

	private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

	@Test
	void whoAsksTooMuchIsSentAway() throws Exception {
		var doorkeeper = new Doorkeeper(new ApiSettings(2), CLOCK);

		assertThat(isLetIn(doorkeeper, "*/*")).isTrue();
		assertThat(isLetIn(doorkeeper, "*/*")).isTrue();
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> isLetIn(doorkeeper, "*/*"));
	}

	@Test
	void withoutALimitNobodyIs() throws Exception {
		var doorkeeper = new Doorkeeper(new ApiSettings(0), CLOCK);

		for (var i = 0; i < 2000; i++) {
			assertThat(isLetIn(doorkeeper, "application/json")).isTrue();
		}
	}

	@Test
	void whoWantsNoJsonIsSentAway() {
		assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class)
			.isThrownBy(() -> isLetIn(new Doorkeeper(new ApiSettings(2), CLOCK), "image/png"));
	}

	private static boolean isLetIn(Doorkeeper doorkeeper, String accept) throws Exception {
		var request = new MockHttpServletRequest("GET", "/api/v1");
		request.addHeader("Accept", accept);
		return doorkeeper.preHandle(request, new MockHttpServletResponse(), DoorkeeperTests.class);
	}

}
