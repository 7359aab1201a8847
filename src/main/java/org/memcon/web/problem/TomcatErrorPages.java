package org.memcon.web.problem;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.memcon.web.ClientKind;
import org.memcon.web.Messages;
import org.memcon.web.security.SecurityHeaders;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Gives the server's own answers, to requests that no filter ever sees, the same security
 * headers as all others, and one sentence in place of the server's page: to programs as a
 * {@link Problem}.
 */
@Component
class TomcatErrorPages implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final Messages messages;

	TomcatErrorPages(Messages messages) {
		this.messages = messages;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new PlainErrorValve(this.messages)));
	}

	/** The last valve before the pages: what it says, no other needs to say. */
	static final class PlainErrorValve extends ErrorReportValve {

		private static final int BAD_REQUEST = 400;

		private final Messages messages;

		PlainErrorValve(Messages messages) {
			this.messages = messages;
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
				var words = this.messages.of((status == BAD_REQUEST) ? "error.400.text" : "error.4xx.text");
				if (isProgram(request)) {
					var title = this.messages.of((status == BAD_REQUEST) ? "error.400.heading" : "error.4xx.heading");
					write(Problem.of(HttpStatus.valueOf(status), title, words, request.getRequestURI()), response);
				}
				else {
					write(words, response);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** Where not even the address can be read, nobody is known. */
		private static boolean isProgram(Request request) {
			return request.getRequestURI() != null && ClientKind.of(request) == ClientKind.PROGRAM;
		}

		private static void write(Problem problem, Response response) throws IOException {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
			response.setContentType(Problem.MEDIA_TYPE);
			response.getOutputStream().write(problem.json());
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
