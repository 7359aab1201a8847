package org.memcon;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The run from which Java learns the classes of the program: requests one page of each
 * kind, then ends. The launcher starts it.
 */
@Component
@ConditionalOnProperty("memcon.training")
class TrainingRun {

	static final List<String> ADDRESSES = List.of("/", "/conversations", "/conversations?q=missile+defense",
			"/conversations?form=telcon", "/conversations/2003-03-18-bush-putin-telcon",
			"/conversations/2003-03-18-bush-putin-telcon/pages/1", "/conversations.json",
			"/conversations/2003-03-18-bush-putin-telcon/pages/1.json", "/topics", "/participants", "/nothing-here");

	@Order
	@EventListener
	void onReady(ApplicationReadyEvent event) throws IOException, InterruptedException {
		var port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
		var client = HttpClient.newHttpClient();
		for (var address : ADDRESSES) {
			client.send(request("http://127.0.0.1:" + port + address), BodyHandlers.discarding());
		}
		event.getApplicationContext().close();
	}

	private static HttpRequest request(String address) {
		return HttpRequest.newBuilder(URI.create(address))
			.header("Accept-Encoding", "gzip")
			.timeout(Duration.ofSeconds(30))
			.build();
	}

}
