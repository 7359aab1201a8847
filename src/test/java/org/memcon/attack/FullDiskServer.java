package org.memcon.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lets the disk become full under a running web server, during an import by a command,
 * and asks for a page and for the health meanwhile. The arguments are the jar, a folder
 * to work in, an empty folder on a small file system of its own, papers that the archive
 * has before, papers to import, the number of bytes that are left, and options for Java.
 */
public final class FullDiskServer {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final Duration INTERVAL = Duration.ofMillis(200);

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, Duration> longest = new TreeMap<>();

	private final String address;

	FullDiskServer(String address) {
		this.address = address;
	}

	public static void main(String... args) throws Exception {
		var program = new MemconProgram(Path.of(args[0]), Arrays.asList(args).subList(6, args.length));
		var base = Files.createDirectories(Path.of(args[1]).toAbsolutePath()).resolve("base");
		TrialFolder.makeBase(program, base, Path.of(args[3]));
		var disk = new SmallDisk(Path.of(args[2]).toAbsolutePath());
		var trial = new TrialFolder(program, disk.folder().resolve("trial"), base, Path.of(args[4]));
		trial.prepare(TriedCommand.INGEST, false);
		var server = trial.start(TriedCommand.FIRST_START);
		server.awaitWords(TriedCommand.FIRST_START.success());
		var port = PORT.matcher(server.said());
		if (port.find()) {
			new FullDiskServer("http://localhost:" + port.group(1)).fill(disk, trial, Long.parseLong(args[5]));
		}
		server.stop();
		var problems = new ArrayList<String>();
		trial.requireSuccess(TriedCommand.CHECK, problems);
		System.out.println(server.said().lines().filter((line) -> line.matches(".*(WARN|ERROR).*|\tat .*")).toList());
		System.out.println("check: " + problems);
	}

	/** Imports twice, with so much room and with enough. */
	void fill(SmallDisk disk, TrialFolder trial, long room) throws Exception {
		ask();
		disk.leave(room);
		var run = trial.start(TriedCommand.INGEST);
		while (run.process().isAlive()) {
			ask();
		}
		System.out.println("Full: status " + run.await() + ", " + run.said().strip());
		System.out.println("  longest times: " + this.longest);
		disk.free();
		this.longest.clear();
		var again = trial.run(TriedCommand.INGEST);
		for (var until = System.nanoTime() + TIMEOUT.toNanos(); !isUp() && System.nanoTime() < until;) {
			ask();
		}
		System.out.printf("With room: status %d, %s%n  longest times: %s, %s%n", again.await(), again.said().strip(),
				this.longest, isUp() ? "UP" : "DOWN");
	}

	private boolean isUp() throws IOException, InterruptedException {
		return ask("/actuator/health") == 200;
	}

	private void ask() throws IOException, InterruptedException {
		for (var path : List.of("/conversations", "/actuator/health", "/conversations.csv")) {
			var start = System.nanoTime();
			var status = ask(path);
			this.longest.merge(path + " " + status, Duration.ofNanos(System.nanoTime() - start),
					(one, other) -> (one.compareTo(other) > 0) ? one : other);
		}
		Thread.sleep(INTERVAL.toMillis());
	}

	private int ask(String path) throws IOException, InterruptedException {
		return this.client
			.send(HttpRequest.newBuilder(URI.create(this.address + path)).timeout(TIMEOUT).build(),
					BodyHandlers.discarding())
			.statusCode();
	}

}
