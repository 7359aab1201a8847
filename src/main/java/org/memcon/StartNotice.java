package org.memcon;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.memcon.web.BaseUrl;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells at the start the address to open.
 */
@Component
@ConditionalOnWebApplication
class StartNotice {

	private static final Log logger = LogFactory.getLog(StartNotice.class);

	private final BaseUrl baseUrl;

	private final ServerProperties server;

	StartNotice(BaseUrl baseUrl, ServerProperties server) {
		this.baseUrl = baseUrl;
		this.server = server;
	}

	@EventListener
	void onReady(ApplicationReadyEvent event) {
		var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
		if (port != null) {
			logger.info("Memcon is ready. Open " + address(port));
		}
	}

	/** The public address as set, otherwise that on this computer. */
	String address(String port) {
		var set = this.baseUrl.configuredHost();
		var scheme = Ssl.isEnabled(this.server.getSsl()) ? "https" : "http";
		return (set.isEmpty() ? scheme + "://localhost:" + port : set) + "/";
	}

}
