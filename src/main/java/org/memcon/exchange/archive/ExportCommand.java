package org.memcon.exchange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.memcon.conversation.storage.DurableFiles;
import org.memcon.web.Format;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * {@code export FILE}: packs the whole archive, the very bytes that readers get at its
 * address, in the format of the file's ending. The file is there whole or not at all.
 * Wrong usage is answered before the archive is opened.
 */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
		header = { "Packs the whole archive into one file: TEI and tables in a zip, or an SQLite database.", "" },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:the file was written", "1:the archive cannot be opened, or the file not be written",
				"2:wrong usage" },
		footerHeading = "%nExamples:%n",
		footer = { "  Into the directory one is in:", "    java -jar memcon.jar export memcon-archive.zip",
				"    java -jar memcon.jar export memcon-archive.sqlite",
				"  With the addresses under which the world finds the archive:",
				"    java -jar memcon.jar export --memcon.web.address=https://memcon.example /srv/memcon.zip" })
public class ExportCommand implements Callable<Integer> {

	private final Supplier<ConfigurableApplicationContext> archive;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE",
			description = "The file to write, an SQLite database if it ends in .sqlite, otherwise a zip; one that is"
					+ " there is replaced when all is packed.")
	private Path file = Path.of("");

	public ExportCommand(Supplier<ConfigurableApplicationContext> archive) {
		this.archive = archive;
	}

	@Override
	public Integer call() throws IOException {
		check();
		try (var context = this.archive.get()) {
			var records = replace(context.getBean(exporter()));
			this.spec.commandLine()
				.getOut()
				.printf(Locale.ROOT, "%s: %,d records, %,d bytes%n", this.file, records, Files.size(this.file));
			return CommandLine.ExitCode.OK;
		}
	}

	private Class<? extends ArchiveExporter> exporter() {
		return this.file.toString().endsWith("." + Format.SQLITE.ending()) ? SqliteExporter.class : BagExporter.class;
	}

	private void check() {
		var folder = this.file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new ParameterException(this.spec.commandLine(), "No such directory: " + folder);
		}
		if (this.file.toString().contains("?")) {
			throw new ParameterException(this.spec.commandLine(),
					"Choose a name without a question mark: " + this.file);
		}
		if (Files.isDirectory(this.file)) {
			throw new ParameterException(this.spec.commandLine(), "That is a directory: " + this.file);
		}
	}

	/** Messages have the language of the pages, whatever the machine's own. */
	private int replace(ArchiveExporter packing) throws IOException {
		var unfinished = this.file.resolveSibling(this.file.getFileName() + ".part");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			Files.deleteIfExists(unfinished);
			var records = packing.write(unfinished);
			DurableFiles.sync(unfinished);
			Files.move(unfinished, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return records;
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
			Files.deleteIfExists(unfinished);
		}
	}

}
