package org.memcon.web.server;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Sends away clients on whom no thread may wait: all but monitors while all threads are
 * busy, and those with a body where none is read. Only harvesters post something, the
 * parameters of a request, and only a few of them at a time.
 */
class RequestLimitValve extends ValveBase {

	static final int MAX_BODY = 16 * 1024;

	static final int MAX_POSTS = 32;

	/** The headers that mean nothing here, of which Spring accepts not every value. */
	private static final List<String> UNREAD_HEADERS = List.of(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.CONTENT_TYPE);

	private static final Pattern HOST = Pattern.compile("([\\w.-]*|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

	/** Not encoded as it must be, which Tomcat does not notice in matrix parameters. */
	private static final Pattern UNDECODABLE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

	private static final String RETRY_AFTER = "10";

	private final Semaphore posts = new Semaphore(MAX_POSTS);

	RequestLimitValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (RequestThreads.isSpare() && !request.getRequestURI().startsWith("/actuator/")) {
			refuse(HttpStatus.SERVICE_UNAVAILABLE, request, response);
		}
		else if (!isHost(request.getHeader("X-Forwarded-Host")) || !isDecodable(request.getRequestURI())
				|| !isLength(request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
			refuse(HttpStatus.BAD_REQUEST, request, response);
		}
		else if (!hasBody(request)) {
			UNREAD_HEADERS.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
			getNext().invoke(request, response);
		}
		else if (isPost(request) && request.getRequestURI().equals("/oai")) {
			post(request, response);
		}
		else if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
			refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
		}
		else {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
			refuse(HttpStatus.METHOD_NOT_ALLOWED, request, response);
		}
	}

	/** Tells whether a host is given as it must be, if any is; of several, the first. */
	private static boolean isHost(@Nullable String hosts) {
		return hosts == null || HOST.matcher(hosts.replaceFirst("(?s),.*", "").strip()).matches();
	}

	/** Tests an address; of a broken request there is none, and Tomcat answers. */
	private static boolean isDecodable(@Nullable String address) {
		return address == null || !UNDECODABLE.matcher(address).find();
	}

	private static boolean isLength(@Nullable String length) {
		return length == null || LENGTH.matcher(length.strip()).matches();
	}

	private static boolean hasBody(Request request) {
		return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	private static boolean isPost(Request request) {
		return HttpMethod.POST.matches(request.getMethod());
	}

	private void post(Request request, Response response) throws IOException, ServletException {
		if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			refuse(HttpStatus.LENGTH_REQUIRED, request, response);
		}
		else if (request.getContentLengthLong() > MAX_BODY) {
			refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
		}
		else if (!this.posts.tryAcquire()) {
			refuse(HttpStatus.SERVICE_UNAVAILABLE, request, response);
		}
		else {
			try {
				getNext().invoke(request, response);
			}
			finally {
				this.posts.release();
			}
		}
	}

	/** Has the connection closed after the response, without the rest of the body. */
	private static void refuse(HttpStatus status, Request request, Response response) throws IOException {
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		response.sendError(status.value());
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

}
