package org.memcon.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which one command is tried: the archive, an export and a backup lie there.
 *
 * @param folder the folder, made anew for each trial
 * @param base an archive with records, with an export and a backup of it
 * @param papers the papers to import
 */
record TrialFolder(MemconProgram program, Path folder, Path base, Path papers) {

	private static final int SIGTERM = 143;

	/** Makes the archive with records, its export and its backup. */
	static void makeBase(MemconProgram program, Path base, Path papers) throws IOException, InterruptedException {
		var made = new TrialFolder(program, base, base, papers);
		if (!Files.exists(base.resolve("backup.zip"))) {
			made.empty();
			made.run(TriedCommand.NEW_ARCHIVE);
			made.run(TriedCommand.EXPORT);
			made.run(TriedCommand.BACKUP);
			made.deleteLocks();
		}
	}

	Path archive() {
		return this.folder.resolve("archive");
	}

	/** Puts everything back to where the command finds it. */
	void prepare(TriedCommand command, boolean isRepeated) throws IOException {
		empty();
		if (command.needsArchive()) {
			copy("archive");
		}
		if (isRepeated) {
			copy("export.zip");
			copy("backup.zip");
		}
	}

	private void empty() throws IOException {
		if (Files.exists(this.folder)) {
			try (var files = Files.walk(this.folder)) {
				for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		Files.createDirectories(this.folder);
	}

	private void deleteLocks() throws IOException {
		try (var files = Files.newDirectoryStream(archive(), "*.lock")) {
			for (var file : files) {
				Files.delete(file);
			}
		}
	}

	private void copy(String name) throws IOException {
		try (var files = Files.walk(this.base.resolve(name))) {
			for (var file : files.toList()) {
				Files.copy(file, this.folder.resolve(this.base.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	MemconProgram.Run start(TriedCommand command) throws IOException {
		var words = command.words().stream().map(this::filled);
		return this.program.start(output(command),
				Stream.concat(words, Stream.of("--memcon.archive.directory=" + archive())).toList());
	}

	private String filled(String word) {
		return word.replace("{papers}", this.papers.toString())
			.replace("{folder}", this.folder.toString())
			.replace("{base}", this.base.toString());
	}

	/** The output lies outside of the folder, which may be on a full disk. */
	private Path output(TriedCommand command) {
		return this.base.resolveSibling(this.folder.getFileName() + "-" + command + ".txt");
	}

	/** Runs the command to its end, which is that of its start for the web server. */
	MemconProgram.Run run(TriedCommand command) throws IOException, InterruptedException {
		var run = start(command);
		if (command.isServer() && run.awaitWords(command.success())) {
			run.stop();
		}
		run.await();
		return run;
	}

	/** Runs the command; adds what it says to the problems unless it succeeds. */
	void requireSuccess(TriedCommand command, List<String> problems) throws IOException, InterruptedException {
		var run = run(command);
		if (run.await() != (command.isServer() ? SIGTERM : 0) || !run.said().contains(command.success())) {
			problems.add("%s: status %d, %s".formatted(command, run.await(), run.said()));
		}
	}

	boolean hasArchive() {
		return Files.exists(archive().resolve("memcon.mv.db"));
	}

	/** The records, or none before there is a database. */
	ArchiveRecords records() throws IOException, SQLException {
		return Files.exists(archive().resolve("database.properties")) ? ArchiveRecords.in(archive())
				: ArchiveRecords.NONE;
	}

	/** Tells if there is anything whose path begins so. */
	boolean has(String beginning) {
		var path = this.folder.resolve(beginning);
		var names = path.getParent().toFile().list();
		return names != null && Stream.of(names).anyMatch((name) -> name.startsWith(path.getFileName().toString()));
	}

	/** The zips that are not whole, and what is left of unfinished work. */
	List<String> faultyFiles(boolean isFinished) throws IOException {
		var faults = new ArrayList<String>();
		for (var name : List.of("export.zip", "backup.zip")) {
			var file = this.folder.resolve(name);
			if (Files.exists(file) && !new ChecksummedZip(file).isWhole()) {
				faults.add(name + " is not whole");
			}
		}
		if (isFinished) {
			try (var files = Files.walk(this.folder)) {
				files.map((file) -> this.folder.relativize(file).toString())
					.filter((name) -> name.matches("archive/backup(/.*)?|.*(\\.part|\\.new|\\.unfinished-[^/]*)"))
					.forEach((name) -> faults.add(name + " is left"));
			}
		}
		return faults;
	}

}
