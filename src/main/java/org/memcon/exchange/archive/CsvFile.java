package org.memcon.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table while it is written as CSV (RFC 4180). It begins with the mark by which
 * spreadsheet programs know UTF-8.
 *
 * @param <S> what it tells of
 */
public record CsvFile<S>(ExportTable<S> exportTable, CSVPrinter printer) implements Closeable {

	/** The byte order mark. */
	static final char BYTE_ORDER_MARK = '\uFEFF';

	public static <S> CsvFile<S> begin(ExportTable<S> exportTable, Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK);
		var printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(exportTable.header().stream().map(CsvCell::of));
		return new CsvFile<>(exportTable, printer);
	}

	/** Returns a whole table. */
	static <S> String text(ExportTable<S> exportTable, S source) throws IOException {
		var text = new StringWriter();
		begin(exportTable, text).add(source);
		return text.toString();
	}

	/** Returns a table of rows that are made already. */
	public static String text(List<String> header, List<List<String>> rows) throws IOException {
		return text(new ExportTable<List<List<String>>>("", header,
				(source) -> source.stream().map((row) -> List.<@Nullable Object>copyOf(row)).toList()), rows);
	}

	/** Adds the rows of one of them. */
	public void add(S source) throws IOException {
		for (var row : this.exportTable.rows().apply(source)) {
			this.printer.printRecord(row.stream().map(CsvCell::of));
		}
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
