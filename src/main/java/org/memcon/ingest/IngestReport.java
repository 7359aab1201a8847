package org.memcon.ingest;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.UnicodeText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with the outcome of each document and each finding, written as they happen: one
 * JSON object per line.
 */
final class IngestReport implements AutoCloseable {

	private final SequenceWriter lines;

	private @Nullable RuntimeException failure;

	private IngestReport(Writer writer) {
		this.lines = JsonMapper.builder().build().writer().withRootValueSeparator("\n").writeValues(writer);
	}

	static IngestReport to(Path file) throws IOException {
		return new IngestReport(Files.newBufferedWriter(file));
	}

	static IngestReport none() {
		return new IngestReport(Writer.nullWriter());
	}

	/** Writes an object of these names and values; a name without a value is left out. */
	void write(String type, @Nullable Object... namesAndValues) {
		var object = new LinkedHashMap<String, Object>();
		object.put("type", type);
		for (var i = 0; i < namesAndValues.length; i += 2) {
			if (namesAndValues[i + 1] != null) {
				object.put(String.valueOf(namesAndValues[i]), (namesAndValues[i + 1] instanceof String text)
						? UnicodeText.legible(text) : namesAndValues[i + 1]);
			}
		}
		attempt(() -> this.lines.write(object));
	}

	/**
	 * Writes all that was begun, and returns the failure after which nothing was written.
	 */
	Optional<RuntimeException> failure() {
		attempt(this.lines::flush);
		return Optional.ofNullable(this.failure);
	}

	private void attempt(Runnable work) {
		try {
			if (this.failure == null) {
				work.run();
			}
		}
		catch (JacksonException ex) {
			this.failure = ex;
		}
	}

	@Override
	public void close() {
		attempt(this.lines::close);
	}

}
