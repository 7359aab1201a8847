package org.memcon.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built program, run in processes of its own.
 *
 * @param jar the jar to start
 * @param options the options for Java
 */
record MemconProgram(Path jar, List<String> options) {

	private static final int TIMEOUT = 300;

	private static final int MOMENT = 20;

	/** Starts the program with these words; all that it says goes to a file. */
	Run start(Path output, List<String> words) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var command = Stream
			.of(Stream.of(java), this.options.stream(), Stream.of("-jar", this.jar.toString()), words.stream())
			.flatMap((part) -> part)
			.toList();
		return new Run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(),
				output);
	}

	/** Runs the program to its end. */
	Run run(Path output, List<String> words) throws IOException, InterruptedException {
		var run = start(output, words);
		run.await();
		return run;
	}

	/** One process of the program. */
	record Run(Process process, Path output) {

		/** Waits for its end, and returns the exit status. */
		int await() throws InterruptedException {
			if (!this.process.waitFor(TIMEOUT, TimeUnit.SECONDS)) {
				throw new IllegalStateException("It does not end: " + this.output);
			}
			return this.process.exitValue();
		}

		/** The time that processors have worked for it, as long as it runs. */
		Duration processorTime() {
			return this.process.info().totalCpuDuration().orElse(Duration.ofDays(1));
		}

		/** Waits until it says this, or ends. */
		boolean awaitWords(String words) throws IOException, InterruptedException {
			while (this.process.isAlive() && !said().contains(words)) {
				Thread.sleep(MOMENT);
			}
			return said().contains(words);
		}

		/**
		 * Kills it at once, and waits for the processes that it had started, which end by
		 * themselves.
		 */
		void kill() throws Exception {
			var children = this.process.descendants().toList();
			this.process.destroyForcibly().waitFor();
			for (var child : children) {
				child.onExit().get(TIMEOUT, TimeUnit.SECONDS);
			}
		}

		/** Ends it as an administrator does. */
		int stop() throws InterruptedException {
			this.process.destroy();
			return await();
		}

		String said() throws IOException {
			return Files.readString(this.output, StandardCharsets.UTF_8);
		}

	}

}
