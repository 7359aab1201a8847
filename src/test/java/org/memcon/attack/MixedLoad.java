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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Readers and programs who ask for pages, lists, searches and files in a fixed mixture,
 * so many times a second. The times count from the moment at which a request was due, so
 * that one slow answer is not hidden by those who wait behind it. The arguments are the
 * port, the requests a second (0 for as many as eight clients get), for how many minutes,
 * and the process of the server, whose memory is printed each minute.
 */
public final class MixedLoad {

	private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/<]+(/[^<]*)</loc>");

	private static final Pattern RECORD = Pattern.compile("/conversations/[^/]+");

	private static final int CLIENTS = 8;

	private static final int CLIENTS_AT_A_RATE = 64;

	private static final int SEED = 7;

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	private final Random random = new Random(SEED);

	private final int port;

	private final List<String> pages;

	private final List<String> records;

	MixedLoad(int port) throws IOException, InterruptedException {
		this.port = port;
		this.pages = addresses("/sitemap.xml");
		this.records = this.pages.stream().filter((it) -> RECORD.matcher(it).matches()).toList();
	}

	public static void main(String[] args) throws Exception {
		var load = new MixedLoad(Integer.parseInt(args[0]));
		for (var minute = 1; minute <= Integer.parseInt(args[2]); minute++) {
			var answers = load.answers(Integer.parseInt(args[1]), Duration.ofMinutes(1));
			System.out.printf("minute %d: %s%s%n", minute, summary(answers), (args.length > 3) ? memory(args[3]) : "");
			answers.stream().map(Answer::error).filter((it) -> !it.isEmpty()).distinct().forEach(System.out::println);
		}
	}

	/** The addresses of a site map and of those it names. */
	private List<String> addresses(String siteMap) throws IOException, InterruptedException {
		var addresses = new ArrayList<String>();
		for (var address : ADDRESS.matcher(get(siteMap)).results().map(MixedLoad::address).toList()) {
			addresses.addAll(address.endsWith(".xml") ? addresses(address) : List.of(address));
		}
		return addresses;
	}

	private static String address(MatchResult found) {
		return found.group(1).replace("&amp;", "&");
	}

	private String get(String address) throws IOException, InterruptedException {
		return this.client.send(request(address).build(), BodyHandlers.ofString()).body();
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.timeout(Duration.ofSeconds(30));
	}

	/** Without a rate, each client asks as soon as it has been answered. */
	List<Answer> answers(int rate, Duration duration) throws InterruptedException {
		var answers = Collections.synchronizedList(new ArrayList<Answer>());
		var clients = Executors.newFixedThreadPool((rate > 0) ? CLIENTS_AT_A_RATE : CLIENTS);
		var start = System.nanoTime();
		var end = start + duration.toNanos();
		for (var client = 0; rate == 0 && client < CLIENTS; client++) {
			clients.execute(() -> {
				while (System.nanoTime() < end) {
					answers.add(answer(address(), System.nanoTime()));
				}
			});
		}
		for (var due = start; rate > 0 && due < end; due += TimeUnit.SECONDS.toNanos(1) / rate) {
			TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
			var address = address();
			var from = due;
			clients.execute(() -> answers.add(answer(address, from)));
		}
		clients.shutdown();
		clients.awaitTermination(1, TimeUnit.MINUTES);
		return List.copyOf(answers);
	}

	/**
	 * Six of ten are pages; the others lists, searches, files and what programs ask for.
	 */
	private synchronized String address() {
		var slug = one(this.records);
		var year = 1970 + this.random.nextInt(40);
		return switch (this.random.nextInt(20)) {
			case 0 -> "/conversations?from=" + year;
			case 1 -> "/conversations?year=" + year + "&sort=newest";
			case 2 -> "/conversations?q=" + word() + "+" + word();
			case 3 -> "/conversations.json?q=" + word();
			case 4 -> slug + ".xml";
			case 5 -> slug + "/citation.ris";
			case 6 -> "/iiif/" + slug.substring("/conversations/".length()) + "/manifest";
			case 7 -> "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=" + year + "-01-01";
			default -> one(this.pages);
		};
	}

	private String word() {
		var parts = one(this.pages).split("[^a-z]+");
		return parts[parts.length - 1];
	}

	private String one(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private Answer answer(String address, long from) {
		try {
			var request = request(address).header("Accept-Encoding", "gzip").build();
			var status = this.client.send(request, BodyHandlers.discarding()).statusCode();
			return new Answer(System.nanoTime() - from, (status < 400) ? "" : status + " " + address);
		}
		catch (IOException | InterruptedException ex) {
			return new Answer(System.nanoTime() - from, ex + " " + address);
		}
	}

	private static String summary(List<Answer> answers) {
		var times = answers.stream().map(Answer::nanos).sorted().map(TimeUnit.NANOSECONDS::toMillis).toList();
		return String.format(Locale.ROOT, "%d answers, median %d ms, p99 %d ms, longest %d ms, errors %d", times.size(),
				times.get(times.size() / 2), times.get(times.size() * 99 / 100), times.get(times.size() - 1),
				answers.stream().filter((it) -> !it.error().isEmpty()).count());
	}

	private static String memory(String process) throws IOException {
		return Files.readAllLines(Path.of("/proc", process, "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS"))
			.findFirst()
			.map((line) -> ", resident " + Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MiB")
			.orElse("");
	}

	/**
	 * An answer that has come.
	 *
	 * @param nanos since the request was due
	 * @param error the status and address, or the exception; empty if all is well
	 */
	record Answer(long nanos, String error) {
	}

}
