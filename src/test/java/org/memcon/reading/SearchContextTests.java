package org.memcon.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class SearchContextTests {

	@Test
	void queryIsCarriedInItsOrder() {
		assertThat(context("q", "iraq", "topic", "nato", "topic", "iran").appendTo("/a"))
			.isEqualTo("/a?q=iraq&topic=nato&topic=iran");
	}

	@Test
	void hitIsNotCarried() {
		assertThat(context("q", "iraq", "hit", "3").toString()).isEqualTo("q=iraq");
	}

	@Test
	void nothingIsAddedToWhoComesFromNowhere() {
		assertThat(context().appendTo("/a#t1")).isEqualTo("/a#t1");
	}

	@Test
	void fragmentStaysLast() {
		assertThat(context("q", "iraq").appendTo("/a?hit=2#hit-2")).isEqualTo("/a?hit=2&q=iraq#hit-2");
	}

	@Test
	void signsOfAddressesAreEncoded() {
		assertThat(context("q", "a&b=c#d\"<>%/?é 中\r\n").appendTo("/a"))
			.isEqualTo("/a?q=a%26b%3Dc%23d%22%3C%3E%25%2F%3F%C3%A9%20%E4%B8%AD%0D%0A");
	}

	@Test
	void contextTooLongToCarryIsDropped() {
		assertThat(context("q", "a".repeat(2001)).isEmpty()).isTrue();
	}

	@Test
	void oneParameterCanBeDropped() {
		assertThat(context("q", "iraq", "topic", "nato").without("q").toString()).isEqualTo("topic=nato");
	}

	@Test
	void missingParameterIsEmpty() {
		assertThat(context().first("q")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "3, 3", "0, 0", "x, 0", "99999999, 0" })
	void hitIsTheNumberInTheAddress(String typed, int hit) {
		assertThat(context("q", "iraq", "hit", typed).hit()).isEqualTo(hit);
	}

	private static SearchContext context(String... namesAndValues) {
		var parameters = new LinkedMultiValueMap<String, String>();
		for (var i = 0; i < namesAndValues.length; i += 2) {
			parameters.add(namesAndValues[i], namesAndValues[i + 1]);
		}
		return SearchContext.of(parameters);
	}

}
