package org.memcon.web;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class SearchContextTests {

	@Test
	void queryIsCarriedInItsOrder() {
		assertThat(trail("q", "iraq", "topic", "nato", "topic", "iran").appendTo("/a"))
			.isEqualTo("/a?q=iraq&topic=nato&topic=iran");
	}

	@Test
	void thePagesOwnParametersStayBehind() {
		var parameters = new LinkedMultiValueMap<String, String>();
		parameters.add("q", "iraq");
		parameters.add("hit", "3");

		assertThat(SearchContext.of(parameters, "hit").toString()).isEqualTo("q=iraq");
	}

	@Test
	void nothingIsAddedToWhoComesFromNowhere() {
		assertThat(trail().appendTo("/a#t1")).isEqualTo("/a#t1");
	}

	@Test
	void fragmentStaysLast() {
		assertThat(trail("q", "iraq").appendTo("/a?hit=2#hit-2")).isEqualTo("/a?hit=2&q=iraq#hit-2");
	}

	@Test
	void signsOfAddressesAreEncoded() {
		assertThat(trail("q", "a&b=c#d\"<>%/?é 中\r\n").appendTo("/a"))
			.isEqualTo("/a?q=a%26b%3Dc%23d%22%3C%3E%25%2F%3F%C3%A9%20%E4%B8%AD%0D%0A");
	}

	@Test
	void contextTooLongToCarryIsDropped() {
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

		assertThat(SearchContext.of(parameters).toString()).isEqualTo("q=");
	}

	private static SearchContext trail(String... namesAndValues) {
		var parameters = new LinkedMultiValueMap<String, String>();
		for (var i = 0; i < namesAndValues.length; i += 2) {
			parameters.add(namesAndValues[i], namesAndValues[i + 1]);
		}
		return SearchContext.of(parameters);
	}

}
