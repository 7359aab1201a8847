package org.memcon.web.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Reads the body of a request until a deadline, checked between the reads.
 */
record DeadlineInputBuffer(InputBuffer in, Request request) implements InputBuffer {

	/** The time from the first byte of a request to the end of its body. */
	static final Duration DEADLINE = Duration.ofSeconds(10);

	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		if (System.nanoTime() - this.request.getStartTimeNanos() > DEADLINE.toNanos()) {
			this.request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			throw new SocketTimeoutException("request too slow, stopped");
		}
		return this.in.doRead(handler);
	}

	@Override
	public int available() {
		return this.in.available();
	}

}
