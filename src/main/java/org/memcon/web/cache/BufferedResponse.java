package org.memcon.web.cache;

import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.ResponseCaching;

import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds a response back until it is whole; one that is not to be cached goes on as it is
 * written.
 */
class BufferedResponse extends ContentCachingResponseWrapper {

	private final HttpServletRequest request;

	private final Runnable streamed;

	/**
	 * Holds back a response.
	 * @param streamed called before the first byte of a response that is not held back
	 */
	BufferedResponse(HttpServletRequest request, HttpServletResponse response, Runnable streamed) {
		super(response);
		this.request = request;
		this.streamed = streamed;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		return isStreamed() ? getResponse().getOutputStream() : super.getOutputStream();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		return isStreamed() ? getResponse().getWriter() : super.getWriter();
	}

	private boolean isStreamed() {
		var streams = ResponseCaching.isStreamed(this.request);
		if (streams) {
			this.streamed.run();
		}
		return streams;
	}

}
