package org.memcon.paper.scan;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.memcon.draft.ReadingOptions;

import org.springframework.util.FileSystemUtils;

/**
 * Reads the image of a page with Tesseract, if it is installed.
 */
record TesseractOcr(Path program, String language, Duration time) {

	static final String WHAT_TO_INSTALL = "install tesseract-ocr (Debian, Ubuntu: apt install tesseract-ocr) and import it again";

	private static final Duration TIME_PER_PAGE = Duration.ofMinutes(2);

	/** The degrees by which to turn an image, and the confidence in them. */
	private static final Pattern DIRECTION = Pattern
		.compile("Rotate: (\\d+)\\s+Orientation confidence: (\\d+(?:\\.\\d+)?)");

	private static final double LEAST_CONFIDENCE = 2.5;

	/** Finds Tesseract on the path; empty if it is not installed. */
	static Optional<TesseractOcr> installed(String language) {
		return installed(System.getenv().getOrDefault("PATH", ""), language);
	}

	static Optional<TesseractOcr> installed(String path, String language) {
		if (!ReadingOptions.isLanguage(language)) {
			throw new PaperException(
					"\"%s\" is not a language of Tesseract, such as eng or eng+rus".formatted(language));
		}
		return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
			.filter((directory) -> !directory.isBlank())
			.flatMap((directory) -> Stream.of("tesseract", "tesseract.exe").map((name) -> Path.of(directory, name)))
			.filter(Files::isExecutable)
			.findFirst()
			.map((program) -> new TesseractOcr(program, language, TIME_PER_PAGE));
	}

	/** Reads an image into a sheet. */
	PageReading read(int number, BufferedImage image) throws IOException {
		var table = run(image, "scan.tsv", "-l", this.language, "--dpi", String.valueOf(TesseractTable.DOTS_PER_INCH),
				"tsv");
		return TesseractTable.read(number, image.getWidth(), image.getHeight(), table);
	}

	/**
	 * Finds the direction of the text on an image, in quarters clockwise; empty if it is
	 * not certain or the data for it are not installed.
	 */
	Optional<Integer> direction(BufferedImage image) throws IOException {
		try {
			return DIRECTION.matcher(run(image, "scan.osd", "-l", "osd", "--psm", "0"))
				.results()
				.filter((found) -> Double.parseDouble(found.group(2)) >= LEAST_CONFIDENCE)
				.map((found) -> Math.floorMod(-Integer.parseInt(found.group(1)) / 90, 4))
				.findFirst();
		}
		catch (PaperException | NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	/** Runs Tesseract in a folder of its own, and returns what it writes. */
	private String run(BufferedImage image, String output, String... options) throws IOException {
		var folder = Files.createTempDirectory("memcon-ocr");
		try {
			ImageIO.write(image, "png", folder.resolve("scan.png").toFile());
			run(folder, options);
			return new String(Files.readAllBytes(folder.resolve(output)), StandardCharsets.UTF_8);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void run(Path folder, String... options) throws IOException {
		var command = Stream.concat(Stream.of(this.program.toString(), "scan.png", "scan"), Stream.of(options))
			.toList();
		var builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("scan.log").toFile());
		builder.environment().put("OMP_THREAD_LIMIT", "1");
		var process = builder.start();
		try {
			end(process, folder);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new PaperException("reading was interrupted");
		}
		finally {
			process.destroyForcibly();
		}
	}

	private void end(Process process, Path folder) throws IOException, InterruptedException {
		process.getOutputStream().close();
		if (!process.waitFor(this.time.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new PaperException("Tesseract takes longer than %d seconds".formatted(this.time.toSeconds()));
		}
		if (process.exitValue() != 0) {
			throw new PaperException("Tesseract reports: " + firstLine(folder.resolve("scan.log")));
		}
	}

	private static String firstLine(Path log) throws IOException {
		try (var lines = Files.lines(log)) {
			return lines.filter((line) -> !line.isBlank()).findFirst().orElse("nothing");
		}
	}

}
