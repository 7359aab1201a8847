package org.memcon.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class BaseUrlTests {

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void isTheOneSet() {
		come("reader.example");

		assertThat(new BaseUrl(new WebSettings("https://memcon.example/", DataSize.ofMegabytes(1))).host())
			.isEqualTo("https://memcon.example");
	}

	@Test
	void isTheOneAskedWhereNoneIsSet() {
		come("reader.example");

		assertThat(new BaseUrl(new WebSettings("", DataSize.ofMegabytes(1))).host()).isEqualTo("http://reader.example");
		assertThat(new BaseUrl(new WebSettings("", DataSize.ofMegabytes(1))).configuredHost()).isEmpty();
	}

	@Test
	void isEmptyWhereNobodyAsks() {
		assertThat(new BaseUrl(new WebSettings("", DataSize.ofMegabytes(1))).host()).isEmpty();
	}

	private static void come(String host) {
		var request = new MockHttpServletRequest();
		request.setServerName(host);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

}
