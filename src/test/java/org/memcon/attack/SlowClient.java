package org.memcon.attack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A client that takes its time: it says what its {@link Kind} begins with, then a byte at
 * a time, and reads nothing. A connection that the server ends is opened again.
 */
final class SlowClient implements AutoCloseable {

	private static final int SMALL_WINDOW = 4096;

	private static final int PIPELINED = 90;

	/** The ways to keep a server waiting. */
	enum Kind {

		POSTED_BODY("POST /oai HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Content-Length: 5000\r\n\r\nverb=", "a"),

		POSTED_ELSEWHERE("POST /conversations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\nverb=", "a"),

		BODY_OF_GET("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n12345", "6"),

		CHUNKED_BODY("POST /oai HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Transfer-Encoding: chunked\r\n\r\n1000\r\nverb=", "a"),

		HEAD("GET / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: s", "l"),

		UNREAD_LISTS(pipelined("/conversations.csv"), ""),

		UNREAD_PAGES(pipelined("/conversations"), ""),

		UNREAD_SCRIPTS(pipelined("/css/base.css"), ""),

		IDLE("", "");

		private final byte[] beginning;

		private final byte[] next;

		Kind(String beginning, String next) {
			this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
			this.next = next.getBytes(StandardCharsets.ISO_8859_1);
		}

		private static String pipelined(String address) {
			return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(address).repeat(PIPELINED);
		}

	}

	private final InetSocketAddress server;

	private final Kind kind;

	private SocketChannel channel;

	SlowClient(InetSocketAddress server, Kind kind) throws IOException {
		this.server = server;
		this.kind = kind;
		this.channel = open();
	}

	private SocketChannel open() throws IOException {
		var opened = SocketChannel.open();
		if (this.kind.next.length == 0) {
			opened.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
		}
		opened.connect(this.server);
		opened.configureBlocking(false);
		opened.write(ByteBuffer.wrap(this.kind.beginning));
		return opened;
	}

	/** Says the next byte; returns false where the server had ended the connection. */
	boolean goOn() throws IOException {
		try {
			this.channel.write(ByteBuffer.wrap(this.kind.next));
			if (this.kind.next.length == 0 || this.channel.read(ByteBuffer.allocate(SMALL_WINDOW)) >= 0) {
				return true;
			}
		}
		catch (IOException ex) {
			// ended by the server
		}
		close();
		this.channel = open();
		return false;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
