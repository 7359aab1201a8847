package org.memcon.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.memcon.exchange.RecordContent;

import org.springframework.core.io.FileSystemResource;

/**
 * The tables of the whole archive while it is packed. A zip takes one file after the
 * other, and a record has rows in nine of them: so each grows in a file of its own, and
 * every record is read once.
 */
final class RecordTableExporter implements Closeable {

	private final Map<Path, CsvFile<RecordContent>> files = new LinkedHashMap<>();

	RecordTableExporter(Path folder, String host) throws IOException {
		for (var table : RecordTables.all(host)) {
			var path = folder.resolve(table.name() + ".csv");
			this.files.put(path, CsvFile.begin(table, Files.newBufferedWriter(path)));
		}
	}

	void add(RecordContent content) throws IOException {
		for (var file : this.files.values()) {
			file.add(content);
		}
	}

	/** Puts them all into the bag. */
	void packInto(Bag bag) throws IOException {
		close();
		for (var path : this.files.keySet()) {
			bag.add("tables/" + path.getFileName(), new FileSystemResource(path));
		}
	}

	@Override
	public void close() throws IOException {
		for (var file : this.files.values()) {
			file.close();
		}
	}

}
