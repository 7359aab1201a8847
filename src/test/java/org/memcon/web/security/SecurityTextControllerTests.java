package org.memcon.web.security;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.memcon.web.BaseUrl;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class SecurityTextControllerTests {

	@Test
	void tellsTheContactForHalfAYear() {
		var baseUrl = mock(BaseUrl.class);
		given(baseUrl.host()).willReturn("https://memcon.example");
		var controller = new SecurityTextController(new SecuritySettings("mailto:security@memcon.example"), baseUrl,
				Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));

		assertThat(controller.securityText(new MockHttpServletRequest()).getBody()).isEqualTo("""
				Contact: mailto:security@memcon.example
				Expires: 2026-06-30T00:00:00Z
				Preferred-Languages: en
				Canonical: https://memcon.example/.well-known/security.txt
				""");
	}

}
