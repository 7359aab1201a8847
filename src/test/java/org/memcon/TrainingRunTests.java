package org.memcon;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class TrainingRunTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void addressesArePagesExceptTheLast() {
		var last = TrainingRun.ADDRESSES.size() - 1;

		assertThat(TrainingRun.ADDRESSES.subList(0, last))
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(URI.create(address))).hasStatusOk());
		assertThat(this.mvc.get().uri(TrainingRun.ADDRESSES.get(last))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void requestsEachAddressThenEnds() throws Exception {
		var requested = new ArrayList<String>();
		var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.createContext("/", (exchange) -> {
			requested.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		var context = new GenericApplicationContext();
		context.setEnvironment(
				new MockEnvironment().withProperty("local.server.port", "" + server.getAddress().getPort()));
		context.refresh();

		new TrainingRun()
			.onReady(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
		server.stop(0);

		assertThat(requested).isEqualTo(TrainingRun.ADDRESSES);
		assertThat(context.isActive()).isFalse();
	}

}
