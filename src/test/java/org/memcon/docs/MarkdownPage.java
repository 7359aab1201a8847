package org.memcon.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation, in Markdown.
 */
record MarkdownPage(Path path, String text) {

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)*)`");

	private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)");

	private static final Path ROOT = Path.of("").toAbsolutePath();

	static MarkdownPage of(String path) {
		return of(ROOT.resolve(path));
	}

	private static MarkdownPage of(Path path) {
		try {
			return new MarkdownPage(path, Files.readString(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file or folder of the project. */
	static Path path(String path) {
		return ROOT.resolve(path);
	}

	/** The README and everything in {@code docs/}. */
	static List<MarkdownPage> all() {
		return Stream.concat(Stream.of(ROOT.resolve("README.md")), files("docs", ".md")).map(MarkdownPage::of).toList();
	}

	/** The files in a folder of the project, at any depth, whose names end so. */
	static Stream<Path> files(String folder, String ending) {
		try (var files = Files.walk(ROOT.resolve(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The files and folders directly in a folder. */
	static Stream<Path> entries(Path folder) {
		try (var entries = Files.list(folder)) {
			return entries.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String read(Path file) {
		return of(file).text();
	}

	/** The rows of the table under a heading, without the table's head. */
	List<TableRow> table(String heading) {
		var lines = section(heading).lines()
			.dropWhile((line) -> !line.startsWith("|"))
			.takeWhile((line) -> line.startsWith("|"))
			.toList();
		if (lines.size() < 3) {
			throw new IllegalArgumentException("no table under \"" + heading + "\" in " + this.path);
		}
		return lines.stream().skip(2).map(TableRow::of).toList();
	}

	private String section(String heading) {
		var start = Pattern.compile("^#+ " + Pattern.quote(heading) + "$", Pattern.MULTILINE).matcher(this.text);
		if (!start.find()) {
			throw new IllegalArgumentException("no heading \"" + heading + "\" in " + this.path);
		}
		return this.text.substring(start.end()).split("\n#+ ", 2)[0];
	}

	/** The names between backticks that are written as those of Java types are. */
	List<String> typeNames() {
		return TYPE.matcher(this.text).results().map((type) -> type.group(1)).distinct().toList();
	}

	/** The files and folders of the project that its links lead to. */
	List<Path> links() {
		return links(this.path, this.text);
	}

	/** The files and folders that the links under a heading lead to. */
	List<Path> links(String heading) {
		return links(this.path, section(heading));
	}

	private static List<Path> links(Path path, String text) {
		return LINK.matcher(text)
			.results()
			.map((link) -> link.group(1).replaceFirst("#.*", ""))
			.filter((target) -> !target.isEmpty() && !target.contains(":"))
			.map((target) -> path.resolveSibling(target).normalize())
			.toList();
	}

	/** A row of a table. */
	record TableRow(List<String> cells) {

		static TableRow of(String line) {
			return new TableRow(Arrays.stream(line.replaceAll("^\\||\\|\\s*$", "").split("(?<!\\\\)\\|", -1))
				.map(String::strip)
				.toList());
		}

		String text(int column) {
			return this.cells.get(column);
		}

		/** What stands between backticks in a cell. */
		List<String> codes(int column) {
			return CODE.matcher(text(column)).results().map((MatchResult code) -> code.group(1)).toList();
		}

		/** The one thing between backticks in a cell; an empty string for none. */
		String code(int column) {
			return codes(column).stream().findFirst().orElse("");
		}
	}

}
