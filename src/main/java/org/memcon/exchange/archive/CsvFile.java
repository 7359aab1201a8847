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
 * @param <S> what it tells of
 */
record CsvFile<S>(ExportTable<S> exportTable, CSVPrinter printer) implements Closeable {

	/** The byte order mark. */
	static final char BYTE_ORDER_MARK = '\uFEFF';

	static <S> CsvFile<S> begin(ExportTable<S> exportTable, Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK);
		var printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(exportTable.header());
		return new CsvFile<>(exportTable, printer);
	}

	/** Adds the rows of one of them. */
	void add(S source) throws IOException {
		this.printer.printRecords(this.exportTable.rows().apply(source));
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
