package org.memcon.attack;

import java.util.List;

/**
 * A command that is killed, or that finds the disk full, and what it needs and makes in
 * the folder of a trial.
 */
enum TriedCommand {

	/** An import that begins the archive. */
	NEW_ARCHIVE(false, "archive/ingest.lock", "Done in ", "ingest", "--all-documents", "{papers}"),

	/** An import into an archive that has records. */
	INGEST(true, "archive/ingest.lock", "Done in ", "ingest", "--all-documents", "{papers}"),

	/** The first start of the web server. */
	FIRST_START(false, "archive/memcon.mv.db", "Started MemconApplication", "--server.port=0"),

	EXPORT(true, "export.zip.part", " records, ", "export", "{folder}/export.zip"),

	BACKUP(true, "archive/backup", " records, ", "backup", "--replace", "{folder}/backup.zip"),

	RESTORE(false, "archive.unfinished-", " records, packed by", "restore", "{base}/backup.zip"),

	CHECK(true, "archive/index.lock", ": all is well", "check");

	private final boolean needsArchive;

	private final String beginning;

	private final String success;

	private final List<String> words;

	TriedCommand(boolean needsArchive, String beginning, String success, String... words) {
		this.needsArchive = needsArchive;
		this.beginning = beginning;
		this.success = success;
		this.words = List.of(words);
	}

	boolean needsArchive() {
		return this.needsArchive;
	}

	/** The beginning of the name of what is there as soon as the command writes. */
	String beginning() {
		return this.beginning;
	}

	/** The words that tell of success. */
	String success() {
		return this.success;
	}

	/** The words of the command, with names in braces for what is elsewhere each time. */
	List<String> words() {
		return this.words;
	}

	boolean isServer() {
		return this == FIRST_START;
	}

}
