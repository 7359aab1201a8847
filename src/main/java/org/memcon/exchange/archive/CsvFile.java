package org.memcon.exchange.archive;

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
	static final char BYTE_ORDER_MARK = '\uFEFF';

	private final ExportTable<R> exportTable;

	private final CSVPrinter printer;

	private CsvFile(ExportTable<R> exportTable, CSVPrinter printer) {
		this.exportTable = exportTable;
		this.printer = printer;
	}

	static <R> CsvFile<R> begin(ExportTable<R> exportTable, Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK);
		var printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(exportTable.header());
		return new CsvFile<>(exportTable, printer);
	}

	void add(R row) throws IOException {
		this.printer.printRecord(this.exportTable.cells(row));
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
