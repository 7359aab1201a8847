package org.memcon.ingest.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.memcon.draft.InputHandler;
import org.memcon.draft.SourceFile;

/**
 * Records the files that it receives.
 */
record RecordingInputHandler(Path folder, long limit, List<String> files, List<String> refused,
		List<String> texts) implements InputHandler {

	RecordingInputHandler(Path folder) {
		this(folder, Long.MAX_VALUE);
	}

	RecordingInputHandler(Path folder, long limit) {
		this(folder, limit, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	@Override
	public void accept(SourceFile file, long bytes) {
		this.files.add(local(file.path()) + ((file.sidecar() != null) ? " + sidecar" : ""));
		this.texts.add(new String(file.bytes(), StandardCharsets.UTF_8));
	}

	@Override
	public void refuse(String path, String reason) {
		this.refused.add(local(path) + ": " + reason);
	}

	@Override
	public void fail(String path, IOException failure) {
		this.refused.add(local(path) + ": failed: " + failure.getMessage());
	}

	@Override
	public boolean isFull() {
		return this.files.size() >= this.limit;
	}

	private String local(String path) {
		return path.replace(this.folder + "/", "");
	}

}
