package org.memcon.ingest;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IngestLockTests {

	@TempDir
	private Path directory;

	@Test
	void aSecondIsToldWhoIsAtWork() {
		try (var first = IngestLock.acquire(settings(Storage.FILE))) {
			assertThatExceptionOfType(IngestException.class)
				.isThrownBy(() -> IngestLock.acquire(settings(Storage.FILE)))
				.withMessageContaining("by process " + ProcessHandle.current().pid() + " since ");
		}
	}

	@Test
	void theNextComesWhenTheFirstIsDone() {
		IngestLock.acquire(settings(Storage.FILE)).close();

		try (var next = IngestLock.acquire(settings(Storage.FILE))) {
			assertThat(this.directory.resolve("ingest.lock")).isNotEmptyFile();
		}
	}

	@Test
	void anArchiveInMemoryLeavesNothingOnTheDisk() {
		try (var lock = IngestLock.acquire(settings(Storage.MEMORY))) {
			assertThat(this.directory).isEmptyDirectory();
		}
	}

	private ArchiveSettings settings(Storage storage) {
		return new ArchiveSettings(this.directory, storage);
	}

}
