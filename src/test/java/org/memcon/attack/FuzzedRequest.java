package org.memcon.attack;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request to one of the archive's addresses that is more or less wrong. The same random
 * numbers make the same request.
 *
 * @param headers the lines of its head after the first
 */
record FuzzedRequest(String method, String address, List<String> headers) {

	private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

	private static final int MANY = 1500;

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST",
			"OPTIONS", "PUT", "get", "BREW");

	private static final List<String> VALUES = List.of("2001-09-12-bush-putin-telcon", "bush-putin", "nato",
			"putin-vladimir", "1", "2", "0", "-1", "99999999999", "ris", "json", "txt", "xml", "csv", "full", "max",
			"default", "topic", "t1", "memcon", "apa", "oai_dc", "ListRecords", "Identify", "2001", "2001-06-16",
			"9999-99-99", "%2b999999999-12-31", "*", "**", "true", "null", "NaN", "%00", "%", "%zz", "%ff", "%c3%28",
			"%ed%a0%80", "%f4%90%80%80", "%2e%2e", "%2f", "%5c", "..", ";x", ";", ";jsessionid=1", "%3b", "%0d%0aX:y",
			"%22%3e%3cx%3e", "%7b%7d", "$%7b1%7d", "(", "%5b", "a%20and%20(", "%22", "~", "%f0%9f%98%80", "a,b,,",
			"a:b", "-nato", "", "x".repeat(MANY), "%e2%80%ae", "&", "=", "?", "+");

	private static final List<String> PIECES = List.of(";x", ";x=y", "%2e", "%2f", "%2F..", "%00", "%", "%ff", "//",
			"/.", "/..", "/", ".json", ".xml", "%3b", "%5c", "%c0%ae", "%20", "%09", "a", "{", "}", "|", ":", "@", "*");

	private static final List<String> PARAMETERS = List.of("q", "topic", "participant", "year", "occasion", "form",
			"collection", "basis", "from", "to", "sort", "hit", "after", "before", "page", "size", "fields", "facets",
			"turn", "style", "name", "order", "verb", "metadataPrefix", "identifier", "set", "until", "resumptionToken",
			"format", "lang", "%", "_method", "a[b]");

	private static final List<String> NAMES = List.of("X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Proto",
			"X-Forwarded-For", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "Forwarded", "Accept", "Accept-Language",
			"Accept-Encoding", "Accept-Charset", "Range", "If-Range", "If-Match", "If-None-Match", "If-Modified-Since",
			"If-Unmodified-Since", "Origin", "Access-Control-Request-Method", "Content-Type", "Cookie", "Referer", "TE",
			"Expect", "Upgrade", "X-HTTP-Method-Override", "Cache-Control", "User-Agent");

	private static final List<String> HEADER_VALUES = List.of("[", "]", "[::1", "a:b:c", ":", "99999", "-1", "https",
			"javascript", "host=\"[\";proto=x", "for=\"", "/..//", "*/*", "application/json", "text/html;q=2", "a/b/c",
			"application/json;q=x, */*", "image/*", "/", ";", ",,,,", "\"", "W/\"", "*", "en-\u0000", "xx-YY-zz;q=9",
			"bytes=0-", "bytes=5-1", "bytes=-0", "bytes=" + "0-1,".repeat(200), "bytes=99999999999999999999-",
			"Sat, 99 Foo 2001", "0", "\u00ff\u00fe", "x".repeat(3000), "null", "http://[", "GET", "100-continue", "h2c",
			"gzip;q=0", "identity;q=0, *;q=0", "%", "a=b; c", "1.2.3.4, [", "text/plain;charset=none");

	static FuzzedRequest of(List<String> patterns, Random random) {
		var path = VARIABLE.matcher(one(patterns, random))
			.replaceAll((it) -> Matcher.quoteReplacement(one(VALUES, random)));
		var address = (random.nextInt(3) == 0) ? broken(path, random) : path;
		var query = times(random.nextInt(4), () -> one(PARAMETERS, random) + "=" + one(VALUES, random), "&");
		var headers = Stream.generate(() -> one(NAMES, random) + ": " + one(HEADER_VALUES, random))
			.limit(random.nextInt(3))
			.toList();
		return new FuzzedRequest(one(METHODS, random), query.isEmpty() ? address : address + "?" + query, headers);
	}

	/** The path with something put in somewhere behind its first slash. */
	private static String broken(String path, Random random) {
		var at = Math.min(path.length(), 1 + random.nextInt(path.length()));
		return path.substring(0, at) + one(PIECES, random) + path.substring(at);
	}

	private static String times(int count, Supplier<String> text, String between) {
		return Stream.generate(text).limit(count).collect(Collectors.joining(between));
	}

	private static String one(List<String> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

	@Override
	public String toString() {
		return this.method + " " + this.address + " " + this.headers;
	}

}
