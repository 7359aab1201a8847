package org.memcon.web.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's HTTP with what its settings lack: a deadline for the whole head of a request,
 * and one for its {@link DeadlineInputBuffer body}.
 */
public class DeadlineHttpProtocol extends Http11NioProtocol {

	/** The time from the first byte of a request to the end of its head. */
	static final Duration HEAD_DEADLINE = Duration.ofSeconds(15);

	@Override
	public void start() throws Exception {
		super.start();
		getUtilityExecutor().scheduleWithFixedDelay(this::closeSlowHeads, 1, 1, TimeUnit.SECONDS);
	}

	private void closeSlowHeads() {
		getEndpoint().getConnections()
			.stream()
			.filter((connection) -> isHeadLate(connection, System.nanoTime()))
			.forEach(SocketWrapperBase::close);
	}

	/** The processor of an unfinished head waits, while others serve their requests. */
	private static boolean isHeadLate(SocketWrapperBase<?> connection, long now) {
		return connection.getCurrentProcessor() instanceof AbstractProcessor processor
				&& processor.getRequest().getRequestProcessor().getStage() == Constants.STAGE_ENDED
				&& processor.getRequest().getStartTimeNanos() >= 0
				&& now - processor.getRequest().getStartTimeNanos() > HEAD_DEADLINE.toNanos();
	}

	@Override
	protected Processor createProcessor() {
		var processor = new Http11Processor(this, getAdapter());
		var request = processor.getRequest();
		request.setInputBuffer(new DeadlineInputBuffer(request.getInputBuffer(), request));
		return processor;
	}

	/**
	 * Compresses for {@code Accept-Encoding} alone: clients who send {@code TE: gzip}, as
	 * those in Perl do, may not be able to read the answer.
	 */
	@Override
	public boolean useCompression(Request request, Response response) {
		request.getMimeHeaders().removeHeader("TE");
		return super.useCompression(request, response);
	}

}
