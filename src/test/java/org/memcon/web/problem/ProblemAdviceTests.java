package org.memcon.web.problem;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.web.NotFoundException;
import org.memcon.web.RetryLaterException;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.view.RedirectView;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemAdviceTests {

	private final ProblemAdvice problemAdvice = new ProblemAdvice();

	@ParameterizedTest
	@CsvSource({ "/conversations/2001-09-12, 2001-09-12, /conversations?from=2001-09-12&to=2001-09-12",
			"/conversations/2001-09-12-bush-putin-telcon/pages/9, 2001-09-12, /conversations?from=2001-09-12&to=2001-09-12",
			"/2001, 2001, /conversations?from=2001&to=2001",
			"/conversations/2001-9, 2001, /conversations?from=2001&to=2001",
			"/conversations/2001-13-45-x, 2001, /conversations?from=2001&to=2001",
			"/topics/abm-treaty, abm treaty, /conversations?q=abm%20treaty",
			"/pages/1000000000000, 1000000000000, /conversations?q=1000000000000",
			"/participants/%D0%9F%22%3E, '', /conversations?q=", "/---, '', /conversations?q=" })
	void hintLeadsToWhatTheAddressSeemedToWant(String address, String wanted, String hint) {
		var request = new MockHttpServletRequest("GET", address);

		var page = this.problemAdvice.problem(new NotFoundException("error.404.conversation"), request,
				new MockHttpServletResponse());

		assertThat(page.getModel()).containsEntry("hint", new ProblemAdvice.SearchHint(wanted, hint));
	}

	@Test
	void veryLongAddressIsNotRepeated() {
		var request = new MockHttpServletRequest("GET", "/" + "a".repeat(5000));

		var page = this.problemAdvice.problem(new NotFoundException("error.404.page"), request,
				new MockHttpServletResponse());

		assertThat(page.getModel()).containsEntry("hint", new ProblemAdvice.SearchHint("", "/conversations"));
	}

	@Test
	void whoAsksTooMuchIsToldHowLongToWait() {
		var response = new MockHttpServletResponse();

		var page = this.problemAdvice.problem(
				new RetryLaterException(HttpStatus.TOO_MANY_REQUESTS, "error.429.text", Duration.ofSeconds(7)),
				new MockHttpServletRequest("GET", "/api/v1"), response);

		assertThat(page.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(response.getHeader("Retry-After")).isEqualTo("7");
	}

	@Test
	void lastSlashIsForgiven() throws Exception {
		var request = new MockHttpServletRequest("GET", "/conversations/");

		var elsewhere = (RedirectView) this.problemAdvice.noSuchAddress(request).getView();

		assertThat(elsewhere.getUrl()).isEqualTo("/conversations");
	}

	@ParameterizedTest
	@CsvSource({ "//evil.example/", "/a//evil.example/", "/nowhere", "//" })
	void otherAddressesLeadNowhere(String address) {
		var request = new MockHttpServletRequest("GET", address);

		assertThat(this.problemAdvice.noSuchAddress(request).getViewName()).isEqualTo("error/404");
	}

}
