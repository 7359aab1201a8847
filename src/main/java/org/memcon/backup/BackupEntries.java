package org.memcon.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.conversation.storage.FileDatabase;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The entries of a backup: the database with its passwords, page images and kept papers
 * as they lie in the archive's directory, and two files that describe them.
 */
final class BackupEntries {

	static final String DATABASE = "memcon.mv.db";

	static final String PASSWORDS = "database.properties";

	static final String PAPERS = "papers";

	/** The program, the version of the tables, and the number of rows in each. */
	static final String DESCRIPTION = "backup.properties";

	/** The checksums of all others, as {@code sha256sum} has them. */
	static final String CHECKSUMS = "manifest-sha256.txt";

	static final String PROGRAM = "program";

	static final String SCHEMA = "schema";

	private static final Pattern FROM_ARCHIVE = Pattern
		.compile("memcon\\.mv\\.db|database\\.properties|facsimiles/[0-9a-f]{2}/[0-9a-f]{64}(-thumbnail)?\\.png"
				+ "|papers/[0-9a-f]{2}/[0-9a-f]{64}");

	private static final String CONTENT = """
			select (select max(cast("version" as int)) from "flyway_schema_history" where "success") as schema,
				(select count(*) from conversations) as conversations, (select count(*) from pages) as pages,
				(select count(*) from turns) as turns, (select count(*) from notes) as notes,
				(select count(*) from participants) as participants, (select count(*) from accessions) as accessions""";

	private BackupEntries() {
	}

	/** Tests if a file of the archive's directory belongs in a backup. */
	static boolean isFromArchive(String name) {
		return FROM_ARCHIVE.matcher(name).matches();
	}

	/** The files of a directory that belong in a backup, by name. */
	static SortedMap<String, Path> files(Path directory) {
		var folders = Stream.of("facsimiles", PAPERS).flatMap((folder) -> names(directory, folder));
		var files = new TreeMap<String, Path>();
		Stream.concat(Stream.of(DATABASE, PASSWORDS), folders.flatMap((folder) -> names(directory, folder)))
			.filter(BackupEntries::isFromArchive)
			.forEach((name) -> files.put(name, directory.resolve(name)));
		return files;
	}

	/** Lists names alone, as unfinished files come and go meanwhile. */
	private static Stream<String> names(Path directory, String folder) {
		return Stream.ofNullable(directory.resolve(folder).toFile().list())
			.flatMap(Stream::of)
			.map((name) -> folder + "/" + name);
	}

	/**
	 * Deletes what runs that were killed have left unfinished, and returns the beginning
	 * of the names for such.
	 */
	static String deleteUnfinished(Path target) {
		var beginning = target.getFileName() + ".unfinished-";
		var left = target.toAbsolutePath()
			.resolveSibling("")
			.toFile()
			.listFiles((folder, name) -> name.startsWith(beginning));
		Stream.ofNullable(left).flatMap(Stream::of).forEach(FileSystemUtils::deleteRecursively);
		return beginning;
	}

	/** Counts what is in a database. */
	static Map<String, String> content(FileDatabase database) {
		var content = new TreeMap<String, String>();
		database.administration()
			.queryForMap(CONTENT)
			.forEach((name, count) -> content.put(name.toLowerCase(Locale.ROOT), String.valueOf(count)));
		return content;
	}

	/** The version of the tables that this program makes. */
	static int latestSchema() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/V*.sql"))
			.map((script) -> String.valueOf(script.getFilename()).replaceAll("^V|__.*", ""))
			.mapToInt(Integer::parseInt)
			.max()
			.orElseThrow();
	}

}
