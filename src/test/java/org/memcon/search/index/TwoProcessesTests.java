package org.memcon.search.index;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.MemconApplication;
import org.memcon.conversation.storage.ArchiveChangedEvent;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * One archive in two processes: another one has opened it first and writes the index, and
 * this one reads and writes as well.
 */
@Timeout(120)
@TestMethodOrder(OrderAnnotation.class)
class TwoProcessesTests {

	@TempDir
	static Path directory;

	static Process other;

	@BeforeAll
	static void startTheOther() throws Exception {
		other = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xmx256m", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				MemconApplication.class.getName(), "--spring.main.web-application-type=none",
				"--memcon.archive.directory=" + directory)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		while (!Files.exists(directory.resolve("index.stamp"))) {
			assertThat(other.isAlive()).isTrue();
			Thread.sleep(100);
		}
	}

	@AfterAll
	static void endTheOther() throws InterruptedException {
		other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
	}

	@Test
	void whatIsEnteredHereIsIndexedThereAndFoundHere() {
		try (var archive = open()) {
			assertThat(count(archive)).isEqualTo(11);

			enter(archive, "A word on zeppelins");

			assertThat(count(archive)).isEqualTo(12);
			assertThat(archive.getBean(IndexWriteLock.class).tryAcquire()).isFalse();
		}
	}

	/** The last, as it ends the other process. */
	@Test
	@Order(Integer.MAX_VALUE)
	void archiveAndIndexAreTakenOverFromAProcessThatIsKilled() throws InterruptedException {
		try (var archive = open()) {
			var before = count(archive);
			enter(archive, "A word on airships");
			endTheOther();

			enter(archive, "A word on velocipedes");

			assertThat(count(archive)).isEqualTo(before + 2);
			assertThat(archive.getBean(IndexWriteLock.class).tryAcquire()).isTrue();
		}
	}

	@Test
	void databaseCanBeAskedFromThisMachineOnly() throws IOException {
		var port = port();

		connect(InetAddress.getLoopbackAddress(), port);
		for (var address : addressesOfThisMachine()) {
			assertThatIOException().isThrownBy(() -> connect(address, port));
		}
	}

	private static ConfigurableApplicationContext open() {
		return new SpringApplicationBuilder(MemconApplication.class).web(WebApplicationType.NONE)
			.run("--memcon.archive.directory=" + directory);
	}

	private static void enter(ConfigurableApplicationContext archive, String title) {
		new TitleOnlyConversations(archive.getBean(JdbcClient.class)).enter(title);
		archive.publishEvent(new ArchiveChangedEvent());
	}

	private static long count(ConfigurableApplicationContext archive) {
		return archive.getBean(Catalog.class).find(CatalogQuery.EVERYTHING).total();
	}

	/**
	 * The port that H2 writes to a file for other processes:
	 * {@code server=localhost:37123}.
	 */
	private static int port() throws IOException {
		var properties = new Properties();
		try (var file = Files.newInputStream(directory.resolve("memcon.lock.db"))) {
			properties.load(file);
		}
		return Integer.parseInt(properties.getProperty("server").replaceFirst(".*:", ""));
	}

	private static List<InetAddress> addressesOfThisMachine() throws IOException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 2000);
		}
	}

}
