package org.memcon.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.memcon.exchange.RecordContent;
import org.memcon.exchange.archive.RecordTables.RecordRows;

/**
 * The tables of the whole archive while it is packed. A zip takes one file after the
 * other, and a record has rows in nine of them: so each grows in a file of its own, and
 * every record is read once.
 */
final class RecordTableExporter implements Closeable {

	private final Path folder;

	private final List<TableFile<?>> tables = new ArrayList<>();

	RecordTableExporter(Path folder, String host) throws IOException {
		this.folder = folder;
		for (var rows : RecordTables.all(host)) {
			this.tables.add(grow(rows));
		}
	}

	private <R> TableFile<R> grow(RecordRows<R> rows) throws IOException {
		var path = path(rows.table().name());
		return new TableFile<>(path, CsvFile.begin(rows.table(), Files.newBufferedWriter(path)), rows.rows());
	}

	void add(RecordContent content) throws IOException {
		for (var table : this.tables) {
			table.add(content);
		}
	}

	/** Puts them all into the bag. */
	void packInto(Bag bag) throws IOException {
		close();
		for (var table : this.tables) {
			bag.add("tables/" + table.path().getFileName(), (out) -> Files.copy(table.path(), out));
		}
	}

	private Path path(String name) {
		return this.folder.resolve(name + ".csv");
	}

	@Override
	public void close() throws IOException {
		for (var table : this.tables) {
			table.file().close();
		}
	}

	/** A table that grows by what each record has for it. */
	private record TableFile<R>(Path path, CsvFile<R> file, Function<RecordContent, List<R>> rows) {

		void add(RecordContent content) throws IOException {
			for (var row : this.rows.apply(content)) {
				this.file.add(row);
			}
		}

	}

}
