package org.memcon.web;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class TrailTests {

	@Test
	void queryIsCarriedInItsOrder() {
		assertThat(trail("q", "iraq", "topic", "nato", "topic", "iran").on("/a"))
			.isEqualTo("/a?q=iraq&topic=nato&topic=iran");
	}

	@Test
	void thePagesOwnParametersStayBehind() {
		var parameters = new LinkedMultiValueMap<String, String>();
		parameters.add("q", "iraq");
		parameters.add("hit", "3");

		assertThat(Trail.of(parameters, "hit").toString()).isEqualTo("q=iraq");
	}

	@Test
	void nothingIsAddedToWhoComesFromNowhere() {
		assertThat(trail().on("/a#t1")).isEqualTo("/a#t1");
	}

	@Test
	void fragmentStaysLast() {
		assertThat(trail("q", "iraq").on("/a?hit=2#hit-2")).isEqualTo("/a?hit=2&q=iraq#hit-2");
	}

	@Test
	void signsOfAddressesAreEncoded() {
		assertThat(trail("q", "a&b=c#d\"<>%/?é 中\r\n").on("/a"))
			.isEqualTo("/a?q=a%26b%3Dc%23d%22%3C%3E%25%2F%3F%C3%A9%20%E4%B8%AD%0D%0A");
	}

	@Test
	void trailTooLongToCarryIsDropped() {
		assertThat(trail("q", "a".repeat(2001)).isEmpty()).isTrue();
	}

	@Test
	void oneParameterCanBeDropped() {
		assertThat(trail("q", "iraq", "topic", "nato").without("q").toString()).isEqualTo("topic=nato");
	}

	@Test
	void missingParameterIsEmpty() {
		assertThat(trail().first("q")).isEmpty();
	}

	@Test
	void parameterWithoutAValueIsCarriedEmpty() {
		var parameters = new LinkedMultiValueMap<String, String>();
		parameters.put("q", Collections.singletonList(null));

		assertThat(Trail.of(parameters).toString()).isEqualTo("q=");
	}

	private static Trail trail(String... namesAndValues) {
		var parameters = new LinkedMultiValueMap<String, String>();
		for (var i = 0; i < namesAndValues.length; i += 2) {
			parameters.add(namesAndValues[i], namesAndValues[i + 1]);
		}
		return Trail.of(parameters);
	}

}
