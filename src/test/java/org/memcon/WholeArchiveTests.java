package org.memcon;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through the whole archive by the links on its pages.
 */
@SeededArchive
class WholeArchiveTests {

	private static final int BOUND = 3000;

	/** Lists whose every link is followed too, though they are lists of lists. */
	private static final List<String> NARROWED = List.of("/conversations?q=iraq",
			"/conversations?topic=nato&sort=newest", "/conversations?q=zzz&year=2001",
			"/conversations?q=iran&from=2001&to=2005&sort=relevance");

	private final HttpClient reader = HttpClient.newHttpClient();

	private final Map<String, HttpResponse<String>> answers = new TreeMap<>();

	private final Map<String, Document> pages = new LinkedHashMap<>();

	@LocalServerPort
	int port;

	@Test
	void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
		crawl();

		assertThat(this.pages).hasSizeBetween(300, BOUND - 1);
		assertThat(deadLinks()).isEmpty();
		assertThat(fragmentsWithoutTarget()).isEmpty();
		assertThat(faults()).isEmpty();
	}

	@Test
	void readerFollowsLinksFromTheHomePageToTheLastPageAndBack() throws Exception {
		var home = open("/");
		var catalog = follow(home, ".site-nav a:contains(Conversations)");
		var narrowed = follow(catalog, ".facet-link:contains(NATO)");
		var titlePage = follow(narrowed, ".entry-title a");
		var first = follow(titlePage, ".read-link");
		var second = follow(first, "a[rel=next]");
		var whole = follow(second, ".turning-all a:contains(whole)");
		var list = follow(whole, ".reader-back a");
		var topic = follow(list, ".entry-topics a");
		var conversation = follow(topic, ".entry-title a");
		var participant = follow(conversation, ".sides a");
		var occasion = follow(follow(participant, ".entry-title a"), ".occasion a");
		var collection = follow(follow(occasion, ".entry-title a"), ".particulars a[href^=/collections/]");
		var about = follow(collection, ".site-nav a:contains(About)");
		var help = follow(about, ".site-footer a:contains(Help)");

		assertThat(Stream.of(home, catalog, narrowed, titlePage, first, second, whole, list, topic, conversation,
				participant, occasion, collection, about, help))
			.extracting(Document::title)
			.allMatch((title) -> title.contains("Memcon"));
		assertThat(whole.title()).isNotEqualTo(titlePage.title());
		assertThat(list.select(".sentence").text()).isEqualTo(narrowed.select(".sentence").text());
		assertThat(second.title()).startsWith("Page 2 of ");
	}

	@Test
	void everyExampleFindsSomething() throws Exception {
		for (var address : List.of("/help", "/")) {
			assertThat(open(address).select(".examples a, .examples-table a")).isNotEmpty()
				.allSatisfy((example) -> assertThat(open(example.attr("href")).select(".sentence").text())
					.doesNotStartWith("No conversations"));
		}
	}

	@Test
	void everyAddressCanBeShortenedByHand() throws Exception {
		for (var address : List.of("/conversations/2001-09-12-bush-putin-telcon/pages/1", "/participants/bush-george-w",
				"/topics/nato", "/collections/bush-putin-2026", "/occasions/crisis-call", "/about/sources")) {
			for (var shorter = address; !shorter.isEmpty(); shorter = shorter.substring(0, shorter.lastIndexOf('/'))) {
				assertThat(get(shorter).statusCode()).as(shorter).isEqualTo(200);
				assertThat(get(shorter + "/").statusCode()).as(shorter + "/").isEqualTo(301);
			}
		}
	}

	private void crawl() throws Exception {
		var waiting = new ArrayDeque<>(NARROWED);
		waiting.addFirst("/");
		while (!waiting.isEmpty() && this.answers.size() < BOUND) {
			var address = waiting.poll();
			if (this.answers.containsKey(address)) {
				continue;
			}
			var answer = get(address);
			this.answers.put(address, answer);
			if (isPage(answer)) {
				var page = Jsoup.parse(answer.body(), "");
				this.pages.put(address, page);
				if (!address.contains("?") || NARROWED.contains(address)) {
					waiting.addAll(links(page).stream().map(WholeArchiveTests::withoutFragment).toList());
				}
			}
		}
	}

	private static boolean isPage(HttpResponse<String> answer) {
		return answer.statusCode() == 200
				&& answer.headers().firstValue("content-type").orElse("").startsWith("text/html");
	}

	private List<String> deadLinks() {
		return this.answers.entrySet()
			.stream()
			.filter((answer) -> answer.getValue().statusCode() != 200)
			.map((answer) -> answer.getKey() + " answers " + answer.getValue().statusCode())
			.toList();
	}

	private List<String> faults() {
		return this.pages.entrySet()
			.stream()
			.flatMap((page) -> faults(page.getValue()).map((fault) -> page.getKey() + ": " + fault))
			.toList();
	}

	private static Stream<String> faults(Document page) {
		var ids = page.select("[id]").eachAttr("id");
		var faults = new TreeMap<String, Boolean>();
		faults.put("language", !page.select("html").attr("lang").equals("en"));
		faults.put("title",
				page.select("head title").size() != 1 || !page.title().matches(".*\\S.* – Memcon|Memcon: .*"));
		faults.put("heading", page.select("h1").size() != 1 || page.select("h1").text().isBlank());
		faults.put("main", page.select("main").size() != 1);
		faults.put("repeated ids " + ids, new TreeSet<>(ids).size() != ids.size());
		faults.put("inline style or script",
				!page.select("[style], [onclick], script:not([src]):not([type=application/ld+json]), style").isEmpty());
		faults.put("links to nowhere", !page.select("a:not([href]), a[href=#], img:not([alt])").isEmpty());
		faults.put("raw text", words(page).matches(".*(\\?\\?|[$#]\\{|\\bnull\\b).*"));
		faults.put("references to nothing " + references(page), !references(page).isEmpty());
		return faults.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey);
	}

	/** What describes JSON speaks of null. */
	private static String words(Document page) {
		var words = page.clone();
		words.select("main.api").remove();
		return words.text();
	}

	/** Fragments without a target, of pages that were seen. */
	private Collection<String> fragmentsWithoutTarget() {
		var missing = new TreeSet<String>();
		this.pages.forEach((address, page) -> {
			for (var link : page.select("a[href*=#]").eachAttr("href")) {
				var parts = link.split("#", 2);
				var target = this.pages.get(parts[0].isEmpty() ? address : parts[0]);
				if (!link.startsWith("http") && target != null && target.getElementById(parts[1]) == null) {
					missing.add(address + " -> " + link);
				}
			}
		});
		return missing;
	}

	/** What a page refers to by id and does not have. */
	private static List<String> references(Document page) {
		return page.select("[aria-labelledby], [aria-describedby], [for], [popovertarget]")
			.stream()
			.flatMap((element) -> Stream.of("aria-labelledby", "aria-describedby", "for", "popovertarget")
				.map(element::attr))
			.filter((id) -> !id.isEmpty() && page.getElementById(id) == null)
			.toList();
	}

	private static List<String> links(Document page) {
		return page.select("[href], [src], form[action]")
			.stream()
			.map(WholeArchiveTests::target)
			.filter((address) -> address.startsWith("/"))
			.distinct()
			.toList();
	}

	private static String target(Element element) {
		return Stream.of("href", "src", "action")
			.map(element::attr)
			.filter((address) -> !address.isEmpty())
			.findFirst()
			.orElse("");
	}

	private static String withoutFragment(String address) {
		return address.replaceFirst("#.*", "");
	}

	private Document follow(Document page, String link) {
		var found = page.select(link).first();
		assertThat(found).as(link + " on " + page.title()).isNotNull();
		return open(withoutFragment(found.attr("href")));
	}

	private Document open(String address) {
		try {
			var answer = get(address);
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			return Jsoup.parse(answer.body());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<String> get(String address) throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build();
		return this.reader.send(request, BodyHandlers.ofString());
	}

}
