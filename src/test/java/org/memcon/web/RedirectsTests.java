package org.memcon.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

class RedirectsTests {

	@ParameterizedTest
	@CsvSource({ "/conversations/{slug}.{format:txt|xml|json}, /conversations/new.json",
			"/iiif/{slug}/{*rest}, /iiif/new/1%2F..%2F%2Fevil.example",
			"/api/v1/conversations/{slug:[a-z]{9}}, /api/v1/conversations/new", "/a/{unknown}/b, /a//b" })
	void theAddressIsMadeOfItsPattern(String pattern, String address) {
		assertThat(Redirects.permanent(request(pattern, null), Map.of("slug", "new")).getUrl()).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "turn=t9, turn=t2", "a=turn&turn=t9&return=t9, a=turn&turn=t2&return=t9", "turn=, turn=t2",
			"q=%26%0D%0A$1, q=%26%0D%0A$1" })
	void aParameterHasItsOtherValueAndTheRestStays(String query, String kept) {
		assertThat(Redirects.permanent(request("/x", query), Map.of("turn", "t2")).getUrl()).isEqualTo("/x?" + kept);
	}

	@Test
	void valuesStayValues() {
		assertThat(Redirects.permanent(request("/x/{slug}", "turn=t9"), Map.of("slug", "../a?b", "turn", "a&b=$1\r\n"))
			.getUrl()).isEqualTo("/x/..%2Fa%3Fb?turn=a%26b%3D$1%0D%0A");
	}

	private static MockHttpServletRequest request(String pattern, String query) {
		var request = new MockHttpServletRequest("GET", "/anything");
		request.setQueryString(query);
		request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
		request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
				Map.of("slug", "old", "format", "json", "rest", "1/..//evil.example"));
		return request;
	}

}
