package org.memcon.web.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.web.NotFoundException;
import org.memcon.web.RetryLaterException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
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

	@ParameterizedTest
	@MethodSource
	void archiveThatCannotBeReadIsToBeAskedLater(Exception failure) throws Exception {
		var handler = new ExceptionHandlerMethodResolver(ProblemAdvice.class).resolveMethodByThrowable(failure);
		var response = new MockHttpServletResponse();

		assertThat(handler).isNotNull();
		handler.invoke(this.problemAdvice, failure, new MockHttpServletRequest("GET", "/conversations.csv"), response);

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("30");
	}

	static Stream<Exception> archiveThatCannotBeReadIsToBeAskedLater() {
		return Stream.of(new SearchException("No space left on device"), new AlreadyClosedException("closed"),
				new DataAccessResourceFailureException("The database has been closed"),
				new CannotCreateTransactionException("none"), new CannotGetJdbcConnectionException("none"),
				new JpaSystemException(new IllegalStateException("This store is closed")),
				new UncategorizedSQLException("read", "select 1", new SQLException("This store is closed", "HY000")));
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
