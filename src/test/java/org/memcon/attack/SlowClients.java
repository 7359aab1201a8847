package org.memcon.attack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Many {@link SlowClient slow clients} at a time, beside whom a reader asks for a page.
 * The arguments are the port, the kind or {@code ALL}, how many of each, and for how many
 * seconds.
 */
public final class SlowClients implements AutoCloseable {

	private static final int TIMEOUT = 10_000;

	private static final Duration PAUSE = Duration.ofMillis(100);

	private static final int ROUND = 10;

	private final List<SlowClient> clients = new ArrayList<>();

	private final int port;

	SlowClients(int port) {
		this.port = port;
	}

	public static void main(String[] args) throws Exception {
		var port = Integer.parseInt(args[0]);
		var kinds = args[1].equals("ALL") ? SlowClient.Kind.values()
				: new SlowClient.Kind[] { SlowClient.Kind.valueOf(args[1]) };
		try (var slowClients = new SlowClients(port)) {
			for (var kind : kinds) {
				slowClients.add(kind, Integer.parseInt(args[2]));
			}
			System.out.println(String.join(" ", args));
			slowClients.measure(Duration.ofSeconds(Long.parseLong(args[3])));
		}
	}

	void add(SlowClient.Kind kind, int count) throws IOException {
		for (var i = 0; i < count; i++) {
			this.clients.add(new SlowClient(new InetSocketAddress("localhost", this.port), kind));
		}
	}

	/** Goes on for so long; prints the times of a page and of the health meanwhile. */
	void measure(Duration duration) throws IOException, InterruptedException {
		var pages = new ArrayList<Duration>();
		var health = new ArrayList<Duration>();
		var ended = 0;
		var end = System.nanoTime() + duration.toNanos();
		for (var round = 0; System.nanoTime() < end; round++) {
			if (round % ROUND == 0) {
				ended += goOn();
			}
			pages.add(time("/conversations"));
			health.add(time("/actuator/health"));
			Thread.sleep(PAUSE.toMillis());
		}
		System.out.println("  page   " + summary(pages));
		System.out.println("  health " + summary(health));
		System.out.println("  connections ended by the server: " + ended);
	}

	/** Has every client say its next byte; returns how many had been sent away. */
	int goOn() throws IOException {
		var ended = 0;
		for (var client : this.clients) {
			ended += client.goOn() ? 0 : 1;
		}
		return ended;
	}

	/** The time of one answer on a connection of its own, or the timeout. */
	Duration time(String address) throws IOException {
		var start = System.nanoTime();
		var connection = (HttpURLConnection) URI.create("http://localhost:" + this.port + address)
			.toURL()
			.openConnection();
		connection.setRequestProperty("Connection", "close");
		connection.setConnectTimeout(TIMEOUT);
		connection.setReadTimeout(TIMEOUT);
		try (var in = connection.getInputStream()) {
			in.readAllBytes();
			return Duration.ofNanos(System.nanoTime() - start);
		}
		catch (IOException ex) {
			return Duration.ofMillis(TIMEOUT);
		}
	}

	private static String summary(List<Duration> times) {
		var sorted = times.stream().sorted().toList();
		return String.format(Locale.ROOT, "%d answers, median %d ms, p99 %d ms, longest %d ms, without answer %d",
				sorted.size(), sorted.get(sorted.size() / 2).toMillis(),
				sorted.get(sorted.size() * 99 / 100).toMillis(), sorted.get(sorted.size() - 1).toMillis(),
				sorted.stream().filter((time) -> time.toMillis() >= TIMEOUT).count());
	}

	@Override
	public void close() throws IOException {
		for (var client : this.clients) {
			client.close();
		}
	}

}
