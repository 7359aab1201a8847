package org.memcon.ingest.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of each document and what was found wrong, written to a file as it happens:
 * one JSON object a line.
 */
public final class IngestReport implements AutoCloseable {

	private final SequenceWriter lines;

	private IngestReport(Writer writer) {
		this.lines = JsonMapper.builder().build().writer().withRootValueSeparator("\n").writeValues(writer);
	}

	public static IngestReport to(Path file) throws IOException {
		return new IngestReport(Files.newBufferedWriter(file));
	}

	public static IngestReport none() {
		return new IngestReport(Writer.nullWriter());
	}

	void write(Map<String, Object> line) {
		this.lines.write(line);
	}

	@Override
	public void close() {
		this.lines.close();
	}

}
