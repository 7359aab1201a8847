package org.memcon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says to the server, byte for byte, also what no browser would say.
 */
public record RawHttpClient(int port) {

	private static final int TIMEOUT = 10_000;

	/** The answer; the names of its headers are in lower case. */
	public record RawHttpResponse(int status, Map<String, String> headers, String body) {

		private static RawHttpResponse of(String text) {
			var parts = text.split("\r\n\r\n", 2);
			var lines = List.of(parts[0].split("\r\n"));
			var headers = new TreeMap<String, String>();
			for (var line : lines.subList(1, lines.size())) {
				var header = line.split(":", 2);
				headers.merge(header[0].toLowerCase(Locale.ROOT), header[1].strip(), (a, b) -> a + ", " + b);
			}
			return new RawHttpResponse(Integer.parseInt(lines.get(0).split(" ")[1]), headers,
					(parts.length > 1) ? parts[1] : "");
		}

		public String header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
		}

	}

	public RawHttpResponse get(String address, String... headers) {
		return request("GET", address, headers);
	}

	public RawHttpResponse request(String method, String address, String... headers) {
		return sendUnfinished("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, address)
				+ String.join("", List.of(headers).stream().map((header) -> header + "\r\n").toList()));
	}

	/** A request without its last line. */
	public RawHttpResponse sendUnfinished(String request) {
		try (var socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(TIMEOUT);
			send(socket, request + "Connection: close\r\n\r\n");
			return RawHttpResponse.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The server may have heard enough before everything is said. */
	private static void send(Socket socket, String request) throws IOException {
		try {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
		}
		catch (SocketException ex) {
			socket.shutdownOutput();
		}
	}

}
