package org.memcon.web.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.memcon.web.ClientKind;
import org.memcon.web.security.SecurityHeaders;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Gives the server's own answers, to requests that no filter ever sees, the same security
 * headers as all others, and one sentence in place of the server's page: to programs as a
 * {@link ProblemDetail}.
 */
@Component
class TomcatErrorPages implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final ProblemDetails problems;

	TomcatErrorPages(ProblemDetails problems) {
		this.problems = problems;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new PlainErrorValve(this.problems)));
	}

	/** The last valve before the application, which reports errors in one sentence. */
	static final class PlainErrorValve extends ErrorReportValve {

		private static final int BAD_REQUEST = 400;

		private final ProblemDetails problems;

		PlainErrorValve(ProblemDetails problems) {
			this.problems = problems;
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			SecurityHeaders.HEADERS.forEach(response::setHeader);
			super.invoke(request, response);
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			var status = response.getStatus();
			if (status < BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			try {
				response.setHeader("Cache-Control", "no-store");
				var problem = this.problems.of(HttpStatus.valueOf(status),
						(status == BAD_REQUEST) ? "error.400.text" : "error.4xx.text",
						Objects.requireNonNullElse(request.getRequestURI(), ""));
				if (isProgram(request)) {
					write(problem, response);
				}
				else {
					write(Objects.requireNonNull(problem.getDetail()), response);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** A client without a readable address counts as a browser. */
		private static boolean isProgram(Request request) {
			return request.getRequestURI() != null && ClientKind.of(request) == ClientKind.PROGRAM;
		}

		private static void write(ProblemDetail problem, Response response) throws IOException {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getOutputStream().write(ProblemDetails.json(problem));
			response.finishResponse();
		}

		private static void write(String words, Response response) throws IOException {
			response.setContentType("text/plain;charset=UTF-8");
			var writer = response.getReporter();
			if (writer != null) {
				writer.write(words);
				response.finishResponse();
			}
		}

	}

}
