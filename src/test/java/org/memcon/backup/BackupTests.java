package org.memcon.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.TestDatabases;
import org.memcon.conversation.storage.ArchiveLock;
import org.memcon.conversation.storage.FileDatabase;
import org.memcon.draft.Checksum;
import org.memcon.ingest.IngestTestArchive;
import org.memcon.ingest.input.Corpus;
import org.memcon.tei.TeiFixtures;
import picocli.CommandLine;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive is packed into one file while others use it, and comes back from there whole
 * or not at all.
 */
class BackupTests {

	private static final byte[] IMAGE = "an image".getBytes();

	private final StringWriter said = new StringWriter();

	@TempDir
	private Path folder;

	private Path file;

	private IngestTestArchive archive;

	@BeforeEach
	void makeAnArchive() throws IOException {
		this.file = this.folder.resolve("backup.zip");
		this.archive = new IngestTestArchive(dataSource(directory()));
		TestDatabases.flyway(this.archive.dataSource()).load().migrate();
		this.archive.takeIn(new Corpus(TeiFixtures.SMALL_CORPUS));
		write("facsimiles", ".png");
		write("facsimiles", "-thumbnail.png");
		write("papers", "");
		write("facsimiles", ".png.1234.part");
	}

	@Test
	void anArchiveComesBackAsItWas() throws IOException {
		assertThat(backup()).as(this.said.toString()).isZero();
		assertThat(this.said.toString()).contains("backup.zip: 2 records, ");

		assertThat(restore()).as(this.said.toString()).isZero();

		assertThat(new IngestTestArchive(dataSource(restored())).content()).isEqualTo(this.archive.content());
		assertThat(files(restored())).isEqualTo(files(directory()));
	}

	@Test
	void aBackupIsOfOneMomentWhileAnImportCommits() throws Exception {
		this.archive.execute("create table pairs (id bigint generated always as identity, part int)");
		var started = new CountDownLatch(20);
		var writing = CompletableFuture.runAsync(() -> {
			while (!Files.exists(this.file)) {
				this.archive.execute("insert into pairs (part) values (1), (2)");
				started.countDown();
			}
		});
		started.await();

		assertThat(backup()).as(this.said.toString()).isZero();
		writing.join();

		assertThat(restore()).as(this.said.toString()).isZero();
		var copy = new IngestTestArchive(dataSource(restored()));
		assertThat(copy.count("pairs")).isBetween(40L, this.archive.count("pairs"));
		assertThat(copy.count("pairs where part = 1")).isEqualTo(copy.count("pairs where part = 2"));
	}

	@Test
	void aFileThatIsThereIsReplacedOnlyIfAskedTo() throws IOException {
		Files.writeString(this.file, "another file");

		assertThat(backup()).isOne();
		assertThat(this.said.toString()).contains("backup.zip is there already: name another file, or use --replace.");
		assertThat(this.file).hasContent("another file");

		assertThat(backup("--replace")).isZero();
		assertThat(restore()).isZero();
	}

	@Test
	void aRestoreBesideAnotherIsRefusedAndDisturbsNothing() throws IOException {
		backup();
		var unfinished = Files.createDirectory(this.folder.resolve("restored.unfinished-17"));
		try (var other = ArchiveLock.tryAcquire(this.folder, "restored.restore.lock")) {
			assertThat(other).isNotNull();

			assertThat(restore()).isOne();
			assertThat(this.said.toString()).contains("Another restore into " + restored() + " is running");
			assertThat(unfinished).exists();
		}

		assertThat(restore()).isZero();
		assertThat(this.folder).isDirectoryNotContaining("glob:**/restored?*");
	}

	@Test
	void aBackupThatWasKilledLeavesNothingBehindTheNext() throws IOException {
		Files.createDirectories(directory().resolve("backup/memcon"));
		Files.createFile(this.folder.resolve("backup.zip.unfinished-17"));

		backup();

		assertThat(directory().resolve("backup")).doesNotExist();
		assertThat(this.folder.toFile().list()).containsExactlyInAnyOrder("archive", "backup.zip");
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertThat(Files.getPosixFilePermissions(this.file)).hasSize(2);
		}
	}

	@Test
	void aRestorationThatWasKilledLeavesNothingBehindTheNext() throws IOException {
		backup();
		Files.createDirectories(this.folder.resolve("restored.unfinished-17/facsimiles"));
		Files.createFile(this.folder.resolve("restored.unfinished-17/memcon.mv.db"));

		assertThat(restore()).as(this.said.toString()).isZero();

		assertThat(this.folder.toFile().list()).containsExactlyInAnyOrder("archive", "backup.zip", "restored");
	}

	@Test
	void noArchiveIsMadeWhereNoneIs() {
		assertThat(execute(new BackupCommand(settings(restored())), this.file.toString())).isOne();

		assertThat(this.said.toString()).startsWith("There is no archive in " + restored());
		assertThat(restored()).doesNotExist();
	}

	@Test
	void nothingIsRestoredWhereSomethingIs() throws IOException {
		backup();
		Files.createDirectories(restored());
		Files.writeString(restored().resolve("notes.txt"), "mine");

		assertThat(restore()).isOne();

		assertThat(this.said.toString()).contains("restored is not empty. Move it away, or name another");
		assertThat(files(restored())).containsExactly("notes.txt");
	}

	@Test
	void nothingIsRestoredFromAFileThatIsNotThere() {
		assertThat(restore()).isOne();

		assertThat(this.said.toString()).contains("backup.zip is missing, or there is no permission to read it.");
		assertThat(restored()).doesNotExist();
	}

	@Test
	void anEmptyDirectoryIsTaken() throws IOException {
		backup();
		Files.createDirectories(restored());

		assertThat(restore()).as(this.said.toString()).isZero();
	}

	@Test
	void aDamagedBackupLeavesNothing() throws IOException {
		backup();
		var bytes = Files.readAllBytes(this.file);
		for (var at : List.of(bytes.length / 2, bytes.length - 10, 100)) {
			var damaged = bytes.clone();
			damaged[at] ^= 0x55;
			Files.write(this.file, damaged);

			assertThat(restore()).as("byte " + at).isOne();
			assertNothingIsLeft();
		}
		Files.write(this.file, Arrays.copyOf(bytes, bytes.length / 2));
		assertThat(restore()).isOne();
		assertThat(this.said.toString()).contains("backup.zip is no backup, or is damaged: ").doesNotContain("\tat ");
		assertNothingIsLeft();
	}

	@Test
	void aFileWithAnotherContentThanPackedIsRefused() throws IOException {
		backup();
		change("papers/" + place(""), "changed");

		assertThat(restore()).isOne();

		assertThat(this.said.toString()).contains(place("") + " is not as it was packed");
		assertNothingIsLeft();
	}

	@Test
	void aFileThatLeadsOutOfTheArchiveIsRefused() throws IOException {
		backup();
		change(BackupEntries.CHECKSUMS, "%s  ../evil%n".formatted(Checksum.of(IMAGE)));

		assertThat(restore()).isOne();

		assertThat(this.said.toString()).contains("it has a file called ../evil");
		assertNothingIsLeft();
	}

	@Test
	void aBackupOfANewerProgramIsRefused() throws IOException {
		backup();
		change(BackupEntries.DESCRIPTION, "program=Memcon 99\nschema=9999\n");

		assertThat(restore()).isOne();

		assertThat(this.said.toString())
			.contains("The backup was made by a newer program, Memcon 99: restore it with that.");
		assertNothingIsLeft();
	}

	@Test
	void aBackupWithoutAllItsRecordsIsRefused() throws IOException {
		backup();
		change(BackupEntries.DESCRIPTION, "program=Memcon 1\nschema=1\nconversations=2\n");

		assertThat(restore()).isOne();

		assertThat(this.said.toString()).contains("its database has not all that was packed");
	}

	@Test
	void noBackupIsMadeWhileFilesAreDeleted() throws IOException {
		try (var deletion = ArchiveLock.tryAcquire(directory(), ArchiveLock.BACKUP)) {
			assertThat(backup()).isOne();
			assertThat(this.said.toString()).contains("try again");
		}
		assertThat(backup()).isZero();
	}

	private void assertNothingIsLeft() {
		assertThat(this.folder.toFile().list()).containsExactlyInAnyOrder("archive", "backup.zip");
	}

	private int backup(String... options) {
		return execute(new BackupCommand(settings(directory())),
				Stream.concat(Stream.of(this.file.toString()), Stream.of(options)).toArray(String[]::new));
	}

	private int restore() {
		return execute(new RestoreCommand(settings(restored())), this.file.toString());
	}

	private int execute(Object command, String... words) {
		var out = new PrintWriter(this.said, true);
		return new CommandLine(command).setOut(out).setErr(out).setExecutionExceptionHandler((ex, line, given) -> {
			out.println(ex.getMessage());
			return CommandLine.ExitCode.SOFTWARE;
		}).execute(words);
	}

	private static List<String> settings(Path directory) {
		return List.of("--memcon.archive.directory=" + directory);
	}

	private Path directory() {
		return this.folder.resolve("archive");
	}

	private Path restored() {
		return this.folder.resolve("restored");
	}

	private static String place(String ending) {
		return Checksum.of(IMAGE).substring(0, 2) + "/" + Checksum.of(IMAGE) + ending;
	}

	private void write(String folder, String ending) throws IOException {
		var target = directory().resolve(folder).resolve(place(ending));
		Files.createDirectories(target.getParent());
		Files.write(target, IMAGE);
	}

	/** Gives an entry of the backup another content. */
	private void change(String entry, String content) throws IOException {
		try (var zip = FileSystems.newFileSystem(this.file)) {
			Files.writeString(zip.getPath(entry), content);
		}
	}

	private static DataSource dataSource(Path directory) throws IOException {
		var database = FileDatabase.in(directory);
		return new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

	private static List<String> files(Path directory) throws IOException {
		try (var files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile)
				.map((path) -> directory.relativize(path).toString())
				.filter((name) -> !name.endsWith(".part") && !name.endsWith(".lock"))
				.sorted()
				.toList();
		}
	}

}
