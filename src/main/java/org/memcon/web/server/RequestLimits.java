package org.memcon.web.server;

import org.apache.coyote.AbstractProtocol;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the web server its limits that are no settings of Spring Boot.
 */
@Component
class RequestLimits implements WebServerFactoryCustomizer<TomcatWebServerFactory>, DisposableBean {

	/** The buffers of each connection, in bytes: small, for most connections are idle. */
	private static final String READ_BUFFER = "1024";

	private static final String WRITE_BUFFER = "4096";

	/** The bytes that the system takes ahead for a client who does not read them. */
	private static final String SEND_BUFFER = "65536";

	private final RequestThreads threads;

	RequestLimits(TomcatServerProperties settings) {
		this.threads = new RequestThreads(settings.getThreads().getMinSpare(), settings.getThreads().getMax());
	}

	@Override
	public void customize(TomcatWebServerFactory factory) {
		factory.setProtocol(DeadlineHttpProtocol.class.getName());
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new RequestLimitValve()));
		factory.addProtocolHandlerCustomizers((AbstractProtocol<?> protocol) -> {
			protocol.setExecutor(this.threads);
			protocol.setProperty("socket.appReadBufSize", READ_BUFFER);
			protocol.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
			protocol.setProperty("socket.txBufSize", SEND_BUFFER);
		});
	}

	@Override
	public void destroy() {
		this.threads.shutdown();
	}

}
