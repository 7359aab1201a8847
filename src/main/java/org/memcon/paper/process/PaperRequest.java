package org.memcon.paper.process;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

/**
 * A paper to read: its path as reports name it, a copy of the file, its sidecar, and the
 * options. Without options it is only asked if the paper is a portfolio.
 */
record PaperRequest(String path, String copy, byte @Nullable [] sidecar, @Nullable ReadingOptions options) {

	SourceFile file() {
		return new SourceFile(this.path, new FileSystemResource(Path.of(this.copy)),
				(this.sidecar != null) ? new ByteArrayResource(this.sidecar) : null);
	}

}
