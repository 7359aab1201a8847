package org.memcon.paper.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StreamUtils;

/**
 * A process that runs the {@link PaperProgram}, seen from the archive's. After a failure
 * it is of no use and is to be closed.
 */
record PaperProcess(Path directory, Duration pageTime, Process process, BufferedReader output,
		PrintStream input) implements AutoCloseable {

	private static final String JAR_LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

	private static final Duration TIME_TO_START = Duration.ofMinutes(1);

	/** More than any reader accepts, and no more. */
	private static final long MOST_BYTES = 1L << 30;

	static PaperProcess start(ArchiveSettings archive, PaperProcessSettings settings) throws IOException {
		var directory = Files.createTempDirectory("memcon-papers");
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + settings.memory().toMegabytes() + "m", "-XX:+UseSerialGC", "-Djava.awt.headless=true",
				"-Djava.io.tmpdir=" + directory, "-cp", System.getProperty("java.class.path"), mainClass(),
				PaperProgram.COMMAND, archive.directory().toAbsolutePath().toString(), directory.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		var started = new PaperProcess(directory, settings.pageTime(), process,
				process.inputReader(StandardCharsets.UTF_8),
				new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8));
		try {
			started.line(TIME_TO_START);
			return started;
		}
		catch (IOException ex) {
			started.close();
			throw ex;
		}
	}

	/** Spring Boot's archive has its classes where only its launcher finds them. */
	private static String mainClass() {
		return ClassUtils.isPresent(JAR_LAUNCHER, ClassLoader.getSystemClassLoader()) ? JAR_LAUNCHER
				: PaperProgram.class.getName();
	}

	/** Reads a paper or, without options, finds out if it is a portfolio. */
	PaperResult read(SourceFile file, @Nullable ReadingOptions options) throws IOException {
		var copy = this.directory.resolve("paper");
		try (var content = file.content().getInputStream(); var all = Files.newOutputStream(copy)) {
			StreamUtils.copyRange(content, all, 0, MOST_BYTES);
		}
		var sidecar = file.sidecar();
		var request = new PaperRequest(file.path(), copy.toString(),
				(sidecar != null) ? sidecar.getContentAsByteArray() : null, options);
		this.input.println(JsonMapper.shared().writeValueAsString(request));
		var line = line(this.pageTime);
		while (line.isEmpty()) {
			line = line(this.pageTime);
		}
		return JsonMapper.shared().readValue(line, PaperResult.class);
	}

	private String line(Duration time) throws IOException {
		var end = CompletableFuture.runAsync(this::kill,
				CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
		var line = this.output.readLine();
		if (!end.cancel(false)) {
			throw new IOException("no page was read for %d seconds".formatted(time.toSeconds()));
		}
		if (line == null) {
			throw new IOException("the process that reads papers has ended");
		}
		return line;
	}

	/** Kills it and the programs that it has started. */
	private void kill() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.toHandle().destroyForcibly();
	}

	@Override
	public void close() {
		kill();
		this.process.onExit().join();
		FileSystemUtils.deleteRecursively(this.directory.toFile());
	}

}
