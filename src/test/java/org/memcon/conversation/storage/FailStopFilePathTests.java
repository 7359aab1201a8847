package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The file of H2's storage engine on a disk that is full for a moment.
 */
class FailStopFilePathTests {

	private static final FilePath FAIL_STOP = new FailStopFilePath();

	private static final FilePath FAULTY = new FaultyFilePath();

	private static final int KEYS = 60;

	private static final int OLD_STATES = 20;

	private static final int MAX_STATES = 200;

	/** H2 overwrites no part of the file that is younger, as in 45 seconds by default. */
	private static final int RETENTION_MILLIS = 800;

	@TempDir
	private Path folder;

	private final List<Map<Integer, String>> states = new ArrayList<>();

	private int lastSaved;

	@BeforeEach
	void makeOldFile() throws InterruptedException {
		try (var store = open(this.folder.resolve("old").toString())) {
			var map = store.<Integer, String>openMap("map");
			var random = new Random(0);
			for (var state = 0; state < OLD_STATES; state++) {
				change(map, "old", random);
				store.commit();
			}
			this.states.add(new HashMap<>(map));
		}
		TimeUnit.MILLISECONDS.sleep(RETENTION_MILLIS);
	}

	/**
	 * Without the fail-stop, one write in eight left a file that H2 could not open, or in
	 * an earlier state the first or second time.
	 */
	@Test
	void whatIsSavedIsKeptWheneverTheDiskIsFull() throws IOException {
		for (var write = 1; write <= 60; write++) {
			var file = Files.copy(this.folder.resolve("old"), this.folder.resolve("file" + write));
			if (changeUntilFull(FAIL_STOP.getScheme() + ":" + FAULTY.getScheme() + ":" + file, write)) {
				var first = read(file);
				assertThat(this.states.subList(this.lastSaved, this.states.size())).as("full at %d", write)
					.contains(first);
				assertThat(read(file)).as("full at %d, opened again", write).isEqualTo(first);
			}
		}
	}

	/** Returns false if it took too long to tell young parts from old. */
	private boolean changeUntilFull(String name, int write) {
		var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RETENTION_MILLIS);
		this.states.subList(1, this.states.size()).clear();
		this.lastSaved = 0;
		var store = open(name);
		FaultyFilePath.failAt(write);
		try {
			changeUntilFull(store, new Random(write));
		}
		catch (MVStoreException ex) {
			store.closeImmediately();
		}
		assertThat(FaultyFilePath.repair()).isTrue();
		return System.nanoTime() < end;
	}

	private void changeUntilFull(MVStore store, Random random) {
		var map = store.<Integer, String>openMap("map");
		for (var state = 1; state < MAX_STATES; state++) {
			change(map, String.valueOf(state), random);
			this.states.add(new HashMap<>(map));
			if (random.nextInt(8) == 0) {
				store.compact(95, 1 << 20);
			}
			save(store, state, random.nextInt(8) == 0);
		}
	}

	private static void change(Map<Integer, String> map, String value, Random random) {
		var begin = random.nextInt(KEYS);
		var end = begin + random.nextInt(KEYS / 3);
		for (var key = begin; key < end; key++) {
			map.put(key % KEYS, value + "-".repeat(4000));
		}
	}

	private void save(MVStore store, int state, boolean atOnce) {
		if (atOnce) {
			store.commit();
			this.lastSaved = state;
		}
		else {
			store.tryCommit();
		}
	}

	private static Map<Integer, String> read(Path file) {
		try (var store = open(file.toString())) {
			MVMap<Integer, String> map = store.openMap("map");
			return new HashMap<>(map);
		}
	}

	/** Opens a file as H2 does for SQL, but saves at no time by itself. */
	private static MVStore open(String name) {
		var store = new MVStore.Builder().fileName(name).autoCommitBufferSize(0).open();
		store.setAutoCommitDelay(Integer.MAX_VALUE);
		store.setVersionsToKeep(0);
		store.setRetentionTime(RETENTION_MILLIS);
		return store;
	}

}
