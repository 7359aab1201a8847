package org.memcon.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table while it is written as CSV (RFC 4180). It begins with the mark by which
 * spreadsheet programs know UTF-8.
 *
 * @param <R> what a row of it tells of
 */
final class CsvFile<R> implements Closeable {

	/** The byte order mark. */
	static final char MARK = '\uFEFF';

	private final Table<R> table;

	private final CSVPrinter printer;

	private CsvFile(Table<R> table, CSVPrinter printer) {
		this.table = table;
		this.printer = printer;
	}

	static <R> CsvFile<R> begin(Table<R> table, Writer out) throws IOException {
		out.write(MARK);
		var printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(table.head());
		return new CsvFile<>(table, printer);
	}

	void add(R row) throws IOException {
		this.printer.printRecord(this.table.cells(row));
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
